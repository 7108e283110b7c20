<#import "_people.es.ftl" as p>
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
El artículo completo, con todas las personas a las que debe algo:

${url}
</#if>

${number}/${count}
