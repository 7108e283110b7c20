${quoted(words)}
— ${join(speakers, ", ", " and ")}<#if source??>, ${quoted(source)}</#if><#if translated> (translated)</#if>

${url}
