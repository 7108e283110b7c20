package dev.outloud.share;

import dev.outloud.model.share.Snippet.Part;
import dev.outloud.text.Scripts;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fits a wording into a network's limit: hashtags go first, then the elastic text is shortened, credit and link never. */
final class Fitting {
    private static final Pattern CLAUSE = Pattern.compile("[,;:–—](?=\\s)|(?<=\\s)-(?=\\s)|[、，；：]");
    private static final String LOOSE = "[\\s,;:.!?–—、，；：。-]";
    private static final Pattern LOOSE_END = Pattern.compile("(?<!" + LOOSE + ")" + LOOSE + "++$");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /** What somebody would read as a word, with all signs that stand at it. */
    private static final Pattern WORD = Pattern.compile("(?<!\\S)(?=[^\\p{L}\\p{N}\\s]*+[\\p{L}\\p{N}])\\S++(?=\\s)");

    private static final String SENTENCE_END = "。！？．";
    private static final double GOOD_SENTENCE = 0.5;
    private static final double SHORT_SENTENCE = 0.2;
    private static final double GOOD_CLAUSE = 0.35;

    private final NetworkRules rules;
    private final Locale language;

    Fitting(NetworkRules rules, Locale language) {
        this.rules = rules;
        this.language = language;
    }

    /** The text to post, counted; empty if it cannot be made to fit. */
    Optional<Part> fit(Wording wording) {
        for (int tags = wording.hashtags().size(); tags >= 0; tags--) {
            Optional<Part> whole = rules.fitted(wording.with(wording.elastic(), tags));
            if (whole.isPresent()) {
                return whole;
            }
        }
        return shortened(wording).flatMap(rules::fitted);
    }

    /** At a sentence or clause if that keeps enough of what would fit at a word; a word is the last resort. */
    private Optional<String> shortened(Wording wording) {
        String text = wording.elastic();
        BitSet characters = Graphemes.ends(text);
        int word = longEnough(wording, longest(wording, whole(words(text), characters), "…"));
        if (word == 0) {
            return Optional.empty();
        }
        int sentence = longEnough(wording, longest(wording, whole(sentences(text), characters), " …"));
        int clause = longEnough(wording, longest(wording, whole(clauses(text), characters), "…"));
        boolean clauseKeepsEnough = clause >= word * GOOD_CLAUSE;
        double enough = word * (clauseKeepsEnough ? GOOD_SENTENCE : SHORT_SENTENCE);
        if (sentence > 0 && sentence >= enough) {
            return Optional.of(wording.with(text.substring(0, sentence).strip() + " …", 0));
        }
        return Optional.of(wording.with(cut(text, clauseKeepsEnough ? clause : word) + "…", 0));
    }

    /** Those that cut no character. */
    private static List<Integer> whole(List<Integer> ends, BitSet characters) {
        return ends.stream().filter(characters::get).toList();
    }

    private static int longEnough(Wording wording, int end) {
        return wording.elastic().codePointCount(0, end) < wording.least() ? 0 : end;
    }

    private static String cut(String text, int end) {
        return LOOSE_END.matcher(text.substring(0, end)).replaceFirst("");
    }

    /** The last of the ends at which the text fits; a longer text never counts less. */
    private int longest(Wording wording, List<Integer> ends, String mark) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) / 2;
            String kept = wording.elastic().substring(0, ends.get(middle));
            if (rules.fits(wording.with(kept + mark, 0))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? 0 : ends.get(low - 1);
    }

    /** A mark between letters ends none: Kolleg!innen. */
    private List<Integer> sentences(String text) {
        return boundaries(BreakIterator.getSentenceInstance(language), text).stream()
                .filter(end ->
                        SENTENCE_END.indexOf(text.charAt(end - 1)) >= 0 || Character.isWhitespace(text.charAt(end - 1)))
                .toList();
    }

    private static List<Integer> clauses(String text) {
        List<Integer> ends = new ArrayList<>();
        Matcher clause = CLAUSE.matcher(text);
        while (clause.find()) {
            ends.add(clause.start());
        }
        return ends;
    }

    /** Before a space: no mark says for sure that a word ends (C++, 10:30). In scripts without spaces, where the JDK sees it. */
    private List<Integer> words(String text) {
        TreeSet<Integer> ends = new TreeSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            ends.add(word.end());
        }
        if (text.codePoints().anyMatch(Scripts::isUnspaced)) {
            boundaries(BreakIterator.getWordInstance(language), text).stream()
                    .filter(end -> partsUnspaced(text, end))
                    .forEach(ends::add);
        }
        return List.copyOf(ends);
    }

    private static boolean partsUnspaced(String text, int end) {
        int before = text.codePointBefore(end);
        int after = end < text.length() ? text.codePointAt(end) : ' ';
        return Character.isLetterOrDigit(before)
                && !joins(after)
                && (Scripts.isUnspaced(before) || Scripts.isUnspaced(after));
    }

    /** Marks that join letters to one word or grapheme: apostrophes, hyphens, dots, and what combines. */
    private static boolean joins(int c) {
        return "'’-./@_\u200D".indexOf(c) >= 0
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || Character.getType(c) == Character.MODIFIER_SYMBOL
                || Character.getType(c) == Character.ENCLOSING_MARK;
    }

    /** None within an address: half of one leads nowhere. */
    private static List<Integer> boundaries(BreakIterator iterator, String text) {
        iterator.setText(text);
        List<MatchResult> addresses = ADDRESS.matcher(text).results().toList();
        List<Integer> boundaries = new ArrayList<>();
        iterator.first();
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            int at = end;
            if (addresses.stream().noneMatch(address -> address.start() < at && at < address.end())) {
                boundaries.add(end);
            }
        }
        return boundaries;
    }
}
