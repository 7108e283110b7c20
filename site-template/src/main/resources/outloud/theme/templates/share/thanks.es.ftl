<#function reason_given>
  <#switch reason>
    <#case "quoted"><#return "Tus palabras se citan en">
    <#case "cited"><#return "Tu trabajo está entre los recursos de">
    <#case "translated"><#return "Tu traducción se cita en">
    <#case "mentioned"><#return "Se te menciona en">
    <#case "pictured"><#return "Tu imagen está en">
  </#switch>
</#function>
<#if network == "email">
Hola, ${name}:

¡Gracias! ${reason_given()} ${quoted(title)}<#if pictured>, junto con tu imagen</#if>:

${url}

Si hay algo que corregir, dímelo, por favor.
<#if author??>

${author}
</#if>
<#else>
¡Gracias, ${name}! ${reason_given()} ${quoted(title)}<#if pictured>, junto con tu imagen</#if>:

${url}
</#if>
