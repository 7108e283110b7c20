<#import "_people.en.ftl" as p>
Working out loud: ${quoted(title)}. What would you add, or see differently?

${p.thanks()}

${url}
