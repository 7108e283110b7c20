<#import "_people.en.ftl" as p>
<#if people?has_content>
${quoted(title)} would not be what it is without ${p.names()}.

${url}
</#if>
