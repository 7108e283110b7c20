package dev.outloud.notification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links in the header of an answer; RFC 8288, section 3. */
final class LinkHeader {
    /** A target between angle brackets, then parameters; a comma within quotation marks parts nothing. */
    private static final Pattern LINK =
            Pattern.compile("\\G[\\s,]*+<([^<>]*+)>((?:\\s*+;(?:\"(?:[^\"\\\\]|\\\\.)*+\"|[^\",;])*+)*+)");

    private static final Pattern PARAMETER = Pattern.compile(
            "\\G\\s*+;\\s*+(?<name>[^\\s=;\",]*+)\\s*+(?:=\\s*+(?:\"(?<quoted>(?:[^\"\\\\]|\\\\.)*+)\"|(?<bare>[^\\s\",;]*+)))?");

    private LinkHeader() {}

    /** The targets of all links of a relation, as written and in their order. */
    static List<String> targets(String header, String relation) {
        List<String> targets = new ArrayList<>();
        Matcher link = LINK.matcher(header);
        while (link.find()) {
            if (rel(link.group(2)).filter(rel -> has(rel, relation)).isPresent()) {
                targets.add(link.group(1).strip());
            }
        }
        return targets;
    }

    /** The first one counts, section 3.3. */
    private static Optional<String> rel(String parameters) {
        Matcher parameter = PARAMETER.matcher(parameters);
        while (parameter.find()) {
            if (parameter.group("name").equalsIgnoreCase("rel")) {
                return Optional.ofNullable(parameter.group("quoted"))
                        .or(() -> Optional.ofNullable(parameter.group("bare")));
            }
        }
        return Optional.empty();
    }

    private static boolean has(String relations, String relation) {
        return Arrays.asList(relations.toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
                .contains(relation);
    }
}
