Worth your time: ${quoted(title)}<#if makers?has_content> by ${join(makers, ", ", " and ")}</#if>
<#if link??>
${link}
</#if>
<#if url??>

I used it in:
${url}
</#if>
