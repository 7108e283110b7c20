${quoted(words)}
— ${join(speakers, ", ", ", ")}<#if source??>, ${quoted(source)}</#if><#if translated> (traducción)</#if>

${url}
