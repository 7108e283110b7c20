<#import "_people.en.ftl" as p>
${title}
<#if description??>

${description}
</#if>

${p.thanks()}

${url}
