package dev.outloud.parse.markdown;

import dev.outloud.model.body.Speaker;
import dev.outloud.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names in the words of an attribution. All positions are offsets in those words. */
final class SpeakerNames {
    private static final Pattern JOINER = Pattern.compile("(?<![\\s\\u00A0])(?:" + LikelyNames.SPACE + LikelyNames.AND
            + LikelyNames.SPACE + "|(?:;[\\s\\u00A0]*+|" + LikelyNames.SPACE + "/" + LikelyNames.SPACE + ")"
            + LikelyNames.BEFORE_NAME + ")");

    /** {@code Ada Lovelace and}, before another person. */
    private static final Pattern JOINS_ON = Pattern.compile(JOINER.pattern() + "$");

    /** In Spanish, names hold the word that joins them: José Ortega y Gasset. */
    private static final Pattern DOUBLE_SURNAME =
            Pattern.compile("\\S+" + LikelyNames.SPACE + "\\S+" + LikelyNames.SPACE + "y" + LikelyNames.SPACE + "\\S+");

    /** {@code , and Jo Carter}, perhaps behind a bracket on the name before. */
    private static final Pattern ONE_MORE =
            Pattern.compile("(?:[\\s\\u00A0]*+\\(([^()]*)\\),?|,)" + LikelyNames.AND_ONE);

    /** Words that name what follows, not somebody. */
    private static final Pattern LABEL =
            Pattern.compile("(?i)[\\s\\u00A0]*(?:(?:source|quelle|fuente|bron)\\s*:|by\\s)\\s*");

    /** Whom {@code and others} means is nobody in particular. */
    private static final Pattern NOBODY =
            Pattern.compile("(?i)(?:al\\.?|(?:\\p{Ll}+ )?(?:others|colleagues|friends|co\\.?|company|more|many|team))");

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

    /** Words that belong to what follows the name. */
    private static final String LEAD = "(?i:in|from|of|the|to|at|on|by|via|see|as|for|with|quoted|cited|"
            + "aus|bei|von|vom|zu|zum|zur|im|an|am|für|mit|siehe|zitiert|nach|dans|de|du|à|chez|en|para|por|per|da|nel)";

    private static final Pattern LEADING_ON =
            Pattern.compile("(?:^|(?<![\\s\\u00A0,(])[\\s\\u00A0,(]++)" + LEAD + "[\\s\\u00A0]*$");

    /** Words that lead from a name to something set apart; from there on nobody is named. */
    private static final String LEADING_THERE = "(?<=[^\\s\\u00A0,(])[\\s\\u00A0](?:" + LEAD + "[\\s\\u00A0]++){1,5}+";

    private static final Pattern BEFORE_TITLE = Pattern.compile(LEADING_THERE + "$");

    /** A comma before these belongs to the name. */
    private static final Pattern GENERATION = Pattern.compile(",\\s*(?:Jr|Sr|PhD|Ph\\.D|MD|M\\.D|MBA)\\b\\.?");

    private static final int MOST_LEADING_ON = 5;

    /** What ends the names: {@code Ada Lovelace: Notes}, {@code Ada Lovelace in “Notes”}. */
    private static final Pattern REMARK = Pattern.compile("[,(]|;(?![\\s\\u00A0]*+" + LikelyNames.BEFORE_NAME
            + ")|:(?=[\\s\\u00A0])|[\\s\\u00A0][—―–|-](?=[\\s\\u00A0])|" + LEADING_THERE + "(?=[\"“„«])");

    private final String words;
    private final int at;
    private final List<Speaker> found = new ArrayList<>();
    private String between = "";

    private SpeakerNames(String words, int at) {
        this.words = words;
        this.at = at;
    }

    /**
     * Names and where they end.
     *
     * @param between words before or between them that are no names; may be empty
     * @param end offset of the first word that is no part of them
     */
    record Found(List<Speaker> speakers, String between, int end) {
        Found {
            speakers = List.copyOf(speakers);
        }
    }

    /**
     * Reads the names that begin at an offset.
     *
     * @param at offset of the words in their file
     * @param leadsOn whether something linked follows the words
     */
    static Found read(String words, int from, int at, boolean leadsOn) {
        SpeakerNames names = new SpeakerNames(words, at);
        int end = names.read(from, leadsOn);
        return new Found(names.found, names.between, end);
    }

    /** Whether words end in one that belongs to what follows them. */
    static boolean leadOn(String words) {
        return LEADING_ON.matcher(words).find();
    }

    /** Whether words end in one that joins the next name to those before. */
    static boolean joinOn(String words) {
        return JOINS_ON.matcher(words).find();
    }

    /** Where words begin that lead to a title behind them: {@code Ada Lovelace in}; negative if they do not. */
    static int leadToTitle(CharSequence words) {
        Matcher lead = BEFORE_TITLE.matcher(words);
        return lead.find() ? lead.start() : -1;
    }

    private int read(int begin, boolean leadsOn) {
        Matcher label = LABEL.matcher(words).region(begin, words.length());
        int from = label.lookingAt() ? label.end() : begin;
        Matcher remark = REMARK.matcher(words);
        int end = words.length();
        for (int at = from; remark.find(at); at = remark.end()) {
            Matcher generation = GENERATION.matcher(words).region(remark.start(), words.length());
            if (!generation.lookingAt()) {
                end = remark.start();
                break;
            }
        }
        if (leadsOn && end == words.length() && !joinOn(words)) {
            end = withoutLeadingOn(from);
        }
        Occasions.Found occasion = Occasions.before(words, from, end).orElse(null);
        if (occasion != null) {
            between = occasion.words();
            from = occasion.end();
        }
        end = joined(from, end);
        Matcher more = ONE_MORE.matcher(words).region(end, words.length());
        if (found.isEmpty() || !more.lookingAt()) {
            return end;
        }
        String bracket = Objects.requireNonNullElse(more.group(1), "");
        between += between.isEmpty() || bracket.isEmpty() ? bracket : ", " + bracket;
        name(more.start(2), more.end(2), more.group(2));
        return more.end();
    }

    private int withoutLeadingOn(int from) {
        int end = words.length();
        Matcher last = LEADING_ON.matcher(words);
        for (int i = 0; i < MOST_LEADING_ON && last.region(from, end).find(); i++) {
            end = last.start();
        }
        return from
                + POSSESSIVE
                        .matcher(words.substring(from, end).stripTrailing())
                        .replaceFirst("")
                        .length();
    }

    private int joined(int from, int to) {
        int start = from;
        int last = from;
        String whole = words.substring(from, to).strip();
        if (!DOUBLE_SURNAME.matcher(whole).matches()) {
            Matcher joiner = JOINER.matcher(words).region(from, to);
            while (joiner.find()) {
                name(start, joiner.start(), whole);
                last = joiner.start();
                start = joiner.end();
            }
        }
        if (!found.isEmpty()
                && NOBODY.matcher(words.substring(start, to).strip()).matches()) {
            return last;
        }
        name(start, to, whole);
        return to;
    }

    private void name(int from, int to, String whole) {
        int start = from;
        int end = to;
        while (start < end && isSpace(words.charAt(start))) {
            start++;
        }
        while (end > start && (isSpace(words.charAt(end - 1)) || ":;\\".indexOf(words.charAt(end - 1)) >= 0)) {
            end--;
        }
        if (start < end) {
            String name = words.substring(start, end).replace('\u00A0', ' ');
            boolean alone = whole.length() <= end - start;
            found.add(new Speaker.Named(name, alone ? name : whole, new Span(at + start, at + end)));
        }
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
