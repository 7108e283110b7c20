package dev.outloud.parse.markdown;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words before a name that say how somebody's words came about, or in which work. */
final class Occasions {
    private static final String WORD = "[\\p{L}’'-]++";
    private static final String MEETING = "(?i:interview|conversation|chat|talk|gespräch|entretien|entrevista)";
    private static final String ATTRIBUTED = "(?i:attributed|ascribed|zugeschrieben|attribué|atribuido)";

    /** {@code The Road by Jo Carter}. */
    private static final String WORK_BY = "((?:\\S+\\s+){0,20}?\\p{Lu}\\S*)\\s+by";

    /** {@code Forbes interview with Jo Carter}. */
    private static final String MEETING_WITH =
            "((?:" + WORD + "\\s++){0,4}?" + MEETING + ")\\s++(?i:with|mit|avec|con)";

    private static final String ATTRIBUTED_TO = "(" + ATTRIBUTED + ")\\s++(?i:to|à|a)";

    /** {@code from a talk by Jo Carter}; who only passes words on has not said them. */
    private static final String SAID_BY =
            "((?!(?:\\S+\\s+){0,4}(?:quoted|cited|reported|translated|edited|told|retold|collected)\\s)"
                    + "\\p{Ll}[\\p{L}’'-]*+(?:\\s++\\p{Ll}[\\p{L}’'-]*+){0,4}?)\\s++by";

    private static final Pattern BEFORE_NAME = Pattern.compile(
            "(?:" + String.join("|", WORK_BY, MEETING_WITH, ATTRIBUTED_TO, SAID_BY) + ")\\s++(?=\\p{Lu})");

    private static final Pattern ALONE =
            Pattern.compile("\\s*+(?:" + String.join("|", MEETING_WITH, ATTRIBUTED_TO, SAID_BY) + ")\\s*+");

    private Occasions() {}

    /** @param end of the words, and of the space behind them: there the name begins */
    record Found(String words, int end) {}

    static Optional<Found> before(String words, int from, int to) {
        Matcher occasion = BEFORE_NAME.matcher(words).region(from, to);
        if (!occasion.lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(new Found(words(occasion), occasion.end()));
    }

    /** The occasion that words are all about, before a person whom the text mentions or links; empty if they are not. */
    static String alone(String words) {
        Matcher occasion = ALONE.matcher(words);
        return occasion.matches() ? words(occasion) : "";
    }

    private static String words(Matcher occasion) {
        return IntStream.rangeClosed(1, occasion.groupCount())
                .mapToObj(group -> Objects.requireNonNullElse(occasion.group(group), ""))
                .collect(Collectors.joining());
    }
}
