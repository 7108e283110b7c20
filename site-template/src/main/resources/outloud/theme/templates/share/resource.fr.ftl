À découvrir : ${quoted(title)}<#if makers?has_content>, de ${join(makers, ", ", " et ")}</#if>
<#if link??>
${link}
</#if>
<#if url??>

J’en parle dans :
${url}
</#if>
