<#function reason_given>
  <#switch reason>
    <#case "quoted"><#return "Your words are quoted in">
    <#case "cited"><#return "Your work is among the resources of">
    <#case "translated"><#return "Your translation is quoted in">
    <#case "mentioned"><#return "You are named in">
    <#case "pictured"><#return "Your picture is in">
  </#switch>
</#function>
<#if network == "email">
Hello ${name},

Thank you! ${reason_given()} ${quoted(title)}<#if pictured>, and your picture is in it</#if>:

${url}

If anything about it should be put right, please tell me.
<#if author??>

${author}
</#if>
<#else>
Thank you, ${name}! ${reason_given()} ${quoted(title)}<#if pictured>, and your picture is in it</#if>:

${url}
</#if>
