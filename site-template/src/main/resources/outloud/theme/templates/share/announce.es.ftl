<#import "_people.es.ftl" as p>
${title}
<#if description??>

${description}
</#if>

${p.thanks()}

${url}
