<#import "_people.fr.ftl" as p>
<#if position == "first">
${title}
<#if description??>

${description}
</#if>

${p.thanks()}

${url}
<#elseif position == "point">
${point}
<#else>
L’article entier, avec toutes les personnes à qui il doit quelque chose :

${url}
</#if>

${number}/${count}
