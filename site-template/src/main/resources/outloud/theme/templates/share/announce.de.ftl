<#import "_people.de.ftl" as p>
${title}
<#if description??>

${description}
</#if>

${p.thanks()}

${url}
