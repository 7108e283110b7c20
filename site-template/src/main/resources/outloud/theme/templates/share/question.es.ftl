${question}
<#if title??>

Lo pregunto en ${quoted(title)}, y tu respuesta es bienvenida allí:
</#if>

${url}
