<#import "_people.de.ftl" as p>
Ich zeige, woran ich arbeite: ${quoted(title)}. Was fehlt, was siehst du anders?

${p.thanks()}

${url}
