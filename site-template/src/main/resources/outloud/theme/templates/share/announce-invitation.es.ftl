<#import "_people.es.ftl" as p>
Trabajo en voz alta: ${quoted(title)}. ¿Qué añadirías, qué ves de otra manera?

${p.thanks()}

${url}
