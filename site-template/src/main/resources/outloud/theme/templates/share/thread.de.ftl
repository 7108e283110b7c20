<#import "_people.de.ftl" as p>
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
Der ganze Beitrag, mit allen, denen er etwas verdankt:

${url}
</#if>

${number}/${count}
