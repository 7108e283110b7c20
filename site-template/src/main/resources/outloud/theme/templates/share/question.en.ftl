${question}
<#if title??>

I ask this in ${quoted(title)}, and your answer is welcome there:
</#if>

${url}
