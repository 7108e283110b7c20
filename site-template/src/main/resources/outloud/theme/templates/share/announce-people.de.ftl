<#import "_people.de.ftl" as p>
<#if people?has_content>
${quoted(title)} wäre ohne ${p.names()} nicht, was es ist.

${url}
</#if>
