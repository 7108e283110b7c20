package dev.outloud.parse.markdown;

import dev.outloud.model.body.Mention;
import dev.outloud.model.body.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the words of an attribution together that are neither names nor source. */
final class RemarkReader {
    private static final Pattern JOINER = Pattern.compile(LikelyNames.AND);
    private static final Pattern SET_OFF = Pattern.compile("[\\s\\u00A0]*+(?:\\(|:|[—―–|-][\\s\\u00A0])");
    private static final Pattern LEADING_MARKS = Pattern.compile("(?:[,;:—―–|/\\s\\u00A0]|-(?=[\\s\\u00A0]))*+");

    private final List<Remark.Part> parts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    /** In brackets, and behind a colon or a dash, stand no further names. */
    private boolean bracketed;

    boolean isEmpty() {
        return parts.isEmpty() && words.length() == 0;
    }

    void add(String text) {
        String rest = trimmed(text);
        if (rest.isEmpty() || JOINER.matcher(rest).matches()) {
            return;
        }
        bracketed |= isEmpty() && SET_OFF.matcher(text).lookingAt();
        if (!isEmpty()) {
            boolean goesOn = words.length() == 0 && !text.stripLeading().startsWith(",");
            words.append(goesOn ? " " : ", ");
        }
        words.append(rest);
    }

    void add(Mention person) {
        parts.add(new Remark.Part(words + (words.length() == 0 ? ", " : " "), person));
        words.setLength(0);
    }

    /** @param titles words of it that are set apart as titles are, so that they name nobody */
    Remark read(Set<String> titles) {
        boolean leadsOn = SpeakerNames.leadOn(words.toString());
        List<String> likely = parts.isEmpty() && !bracketed
                ? LikelyNames.inRemark(words.toString()).stream()
                        .filter(name -> !titles.contains(name))
                        .toList()
                : List.of();
        List<String> joined = LikelyNames.joined(likely, words.toString());
        if (words.length() > 0) {
            parts.add(new Remark.Part(words.toString(), null));
        }
        return parts.isEmpty() ? Remark.NONE : new Remark(parts, leadsOn, bracketed, likely, joined);
    }

    /** Without the marks that part it from its neighbours, and brackets around the whole. */
    static String trimmed(String text) {
        Matcher marks = LEADING_MARKS.matcher(text);
        int start = marks.lookingAt() ? marks.end() : 0;
        int end = text.length();
        while (end > start
                && (",;:".indexOf(text.charAt(end - 1)) >= 0 || SpeakerNames.isSpace(text.charAt(end - 1)))) {
            end--;
        }
        String rest = text.substring(start, end);
        int depth = depth(rest);
        boolean around = depth == 0 && rest.startsWith("(") && rest.indexOf(')') == rest.length() - 1;
        if (around || (depth > 0 && rest.startsWith("(")) || (depth < 0 && rest.endsWith(")"))) {
            return trimmed(rest.substring(around || depth > 0 ? 1 : 0, rest.length() - (around || depth < 0 ? 1 : 0)));
        }
        return rest;
    }

    private static int depth(String text) {
        return (int) (text.chars().filter(c -> c == '(').count()
                - text.chars().filter(c -> c == ')').count());
    }
}
