<#function reason_given>
  <#switch reason>
    <#case "quoted"><#return "Vos paroles sont citées dans">
    <#case "cited"><#return "Votre travail figure parmi les ressources de">
    <#case "translated"><#return "Votre traduction est citée dans">
    <#case "mentioned"><#return "Votre nom figure dans">
    <#case "pictured"><#return "Votre image se trouve dans">
  </#switch>
</#function>
<#if network == "email">
Bonjour ${name},

Merci ! ${reason_given()} ${quoted(title)}<#if pictured>, et votre image s’y trouve</#if> :

${url}

S’il y a quelque chose à corriger, dites-le-moi.
<#if author??>

${author}
</#if>
<#else>
Merci, ${name} ! ${reason_given()} ${quoted(title)}<#if pictured>, et votre image s’y trouve</#if> :

${url}
</#if>
