<#import "_people.en.ftl" as p>
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
The whole post, with everyone it credits:

${url}
</#if>

${number}/${count}
