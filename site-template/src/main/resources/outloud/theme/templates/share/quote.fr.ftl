${quoted(words)}
— ${join(speakers, ", ", " et ")}<#if source??>, ${quoted(source)}</#if><#if translated> (traduction)</#if>

${url}
