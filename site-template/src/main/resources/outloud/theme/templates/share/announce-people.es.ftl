<#import "_people.es.ftl" as p>
<#if people?has_content>
Detrás de ${quoted(title)} están: ${p.names()}.

${url}
</#if>
