${quoted(words)}
— ${join(speakers, ", ", " und ")}<#if source??>, ${quoted(source)}</#if><#if translated> (übersetzt)</#if>

${url}
