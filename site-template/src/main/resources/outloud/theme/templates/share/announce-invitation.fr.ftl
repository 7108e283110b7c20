<#import "_people.fr.ftl" as p>
Je travaille à voix haute : ${quoted(title)}. Qu’ajouteriez-vous, que voyez-vous autrement ?

${p.thanks()}

${url}
