${question}
<#if title??>

Das frage ich in ${quoted(title)}, und deine Antwort ist dort willkommen:
</#if>

${url}
