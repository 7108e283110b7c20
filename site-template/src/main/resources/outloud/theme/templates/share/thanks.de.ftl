<#function reason_given>
  <#switch reason>
    <#case "quoted"><#return "Deine Worte sind zitiert in">
    <#case "cited"><#return "Deine Arbeit steht bei den Quellen von">
    <#case "translated"><#return "Deine Übersetzung ist zitiert in">
    <#case "mentioned"><#return "Du bist genannt in">
    <#case "pictured"><#return "Dein Bild ist in">
  </#switch>
</#function>
<#if network == "email">
Hallo ${name},

danke! ${reason_given()} ${quoted(title)}<#if pictured>, und dein Bild ist darin</#if>:

${url}

Wenn etwas daran nicht stimmt, sag es mir bitte.
<#if author??>

${author}
</#if>
<#else>
Danke, ${name}! ${reason_given()} ${quoted(title)}<#if pictured>, und dein Bild ist darin</#if>:

${url}
</#if>
