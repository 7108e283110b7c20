Deine Zeit wert: ${quoted(title)}<#if makers?has_content> von ${join(makers, ", ", " und ")}</#if>
<#if link??>
${link}
</#if>
<#if url??>

Verwendet in:
${url}
</#if>
