Vale la pena: ${quoted(title)}<#if makers?has_content>, de ${join(makers, ", ", ", ")}</#if>
<#if link??>
${link}
</#if>
<#if url??>

Lo uso en:
${url}
</#if>
