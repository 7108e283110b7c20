package dev.outloud.parse.markdown;

import dev.outloud.model.body.Speaker;
import dev.outloud.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names in the words of an attribution. All positions are offsets in those words. */
final class SpeakerNames {
    private static final String AND = "(?:and|und|et|y|&)";
    private static final String PARTICLE =
            "(?:van|von|der|den|de|del|della|di|da|dos|du|des|la|le|ten|ter|zu|al|el|bin|ibn|y)";
    private static final String NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’.-]*";
    private static final String SPACE = "[\\s\\u00A0]++";
    private static final String FULL_NAME =
            NAME_WORD + "(?:" + SPACE + "(?:" + PARTICLE + "|" + NAME_WORD + ")){0,3}" + SPACE + NAME_WORD;

    /** What looks like the first and last name of somebody, and not like a remark. */
    static final Pattern LIKELY = Pattern.compile(FULL_NAME);

    private static final Pattern JOINER = Pattern.compile("(?<![\\s\\u00A0])" + SPACE + AND + SPACE);

    /** In Spanish, names hold the word that joins them: José Ortega y Gasset. */
    private static final Pattern DOUBLE_SURNAME =
            Pattern.compile("\\S+" + SPACE + "\\S+" + SPACE + "y" + SPACE + "\\S+");

    /** {@code , Kim Lee and Jo Carter}: a comma alone begins a remark, but not before such a list. */
    private static final Pattern LIST = Pattern.compile("((?:," + SPACE + FULL_NAME + ")*),?" + SPACE + AND + SPACE
            + "(" + FULL_NAME + ")(?=[\\s\\u00A0]*(?:[,(]|$))");

    /** Words that belong to what follows the name. */
    private static final Pattern LEADING_ON = Pattern.compile(
            "(?i)(?:^|(?<![\\s\\u00A0,(])[\\s\\u00A0,(]++)(?:in|from|of|to|at|on|by|via|see|as|for|with|"
                    + "quoted|cited|aus|bei|von|vom|zu|zum|zur|im|an|am|für|mit|siehe|zitiert|nach|dans|de|du|à|chez|en|para|por|per|da|nel)"
                    + "[\\s\\u00A0]*$");

    /** A comma before these belongs to the name. */
    private static final Pattern GENERATION = Pattern.compile(",\\s*(?:Jr|Sr)\\b\\.?");

    private static final Pattern REMARK = Pattern.compile("[,(]");

    private final String words;
    private final int at;
    private final List<Speaker> found = new ArrayList<>();

    private SpeakerNames(String words, int at) {
        this.words = words;
        this.at = at;
    }

    /**
     * Names and where they end.
     *
     * @param end offset of the first word that is no part of them
     */
    record Found(List<Speaker> speakers, int end) {
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
        return new Found(names.found, end);
    }

    /** Reads the rest of a list of names, the first of which stands before the words. */
    static Found readList(String words, int at) {
        SpeakerNames names = new SpeakerNames(words, at);
        int end = names.list(0);
        return new Found(names.found, end);
    }

    /** Whether words end in one that belongs to what follows them. */
    static boolean leadOn(String words) {
        return LEADING_ON.matcher(words).find();
    }

    private int read(int from, boolean leadsOn) {
        Matcher remark = REMARK.matcher(words);
        int end = words.length();
        for (int at = from; remark.find(at); at = remark.end()) {
            Matcher generation = GENERATION.matcher(words).region(remark.start(), words.length());
            if (!generation.lookingAt()) {
                end = remark.start();
                break;
            }
        }
        if (leadsOn && end == words.length()) {
            end = withoutLeadingOn(from);
        }
        joined(from, end);
        return found.isEmpty() ? end : list(end);
    }

    private int list(int from) {
        Matcher list = LIST.matcher(words).region(from, words.length());
        if (!list.lookingAt()) {
            return from;
        }
        Matcher name = LIKELY.matcher(words).region(list.start(1), list.end(1));
        while (name.find()) {
            name(name.start(), name.end(), name.group());
        }
        name(list.start(2), list.end(2), list.group(2));
        return list.end();
    }

    private int withoutLeadingOn(int from) {
        String left = words.substring(from);
        for (Matcher last = LEADING_ON.matcher(left); last.find(); last = LEADING_ON.matcher(left)) {
            left = left.substring(0, last.start());
        }
        return from + left.length();
    }

    private void joined(int from, int to) {
        int start = from;
        String whole = words.substring(from, to).strip();
        if (!DOUBLE_SURNAME.matcher(whole).matches()) {
            Matcher joiner = JOINER.matcher(words).region(from, to);
            while (joiner.find()) {
                name(start, joiner.start(), whole);
                start = joiner.end();
            }
        }
        name(start, to, whole);
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

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
