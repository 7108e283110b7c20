${question}
<#if title??>

Je pose cette question dans ${quoted(title)}, et votre réponse y est la bienvenue :
</#if>

${url}
