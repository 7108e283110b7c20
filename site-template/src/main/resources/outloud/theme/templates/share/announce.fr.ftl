<#import "_people.fr.ftl" as p>
${title}
<#if description??>

${description}
</#if>

${p.thanks()}

${url}
