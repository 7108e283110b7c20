<#import "_people.fr.ftl" as p>
<#if people?has_content>
Sans ${p.names()}, ${quoted(title)} n’aurait pas vu le jour.

${url}
</#if>
