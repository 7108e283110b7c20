package dev.outloud.card;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the size in which a text fills a space.
 *
 * @param width of the space
 * @param height of the space
 */
record Sizing(CardFonts fonts, Face latin, Locale language, float width, float height) {
    private static final float STEP = 0.93f;
    private static final String LOOSE_END = "[\\s,;:.–—、，；：-]+$";

    /** What a cut at a sentence has to keep, so that none at a word is better. */
    private static final double FAIR_SHARE = 0.4;

    /**
     * As large as fits; if even the smallest is too large, shortened at a sentence, or else at a word.
     *
     * @param largest size in pixels
     * @param smallest size in pixels
     */
    Block fit(String text, float largest, float smallest) {
        if (text.isEmpty()) {
            return new Block(text, List.of(), smallest);
        }
        LongWords words = new LongWords(this, text);
        for (float size = largest; size >= smallest; size *= STEP) {
            Setting setting = words.setting(size);
            if (fits(setting, size)) {
                return setting.block(size, width);
            }
        }
        return shortened(text, smallest);
    }

    Setting setting(String text) {
        return new Setting(fonts, latin, language, text);
    }

    private boolean fits(Setting setting, float size) {
        return setting.lines(size, width)
                .filter(lines -> Block.height(lines, size) <= height)
                .isPresent();
    }

    private Block shortened(String text, float size) {
        Block words = last(text, ends(BreakIterator.getWordInstance(language), text), "…", size)
                .orElseGet(() -> setting(text).block(size, width));
        return last(text, ends(BreakIterator.getSentenceInstance(language), text), " …", size)
                .filter(sentences -> sentences.text().length() > words.text().length() * FAIR_SHARE)
                .orElse(words);
    }

    /** Up to the last of the ends at which it fits. */
    private Optional<Block> last(String text, List<Integer> ends, String mark, float size) {
        int low = 0;
        int high = ends.size();
        Optional<Setting> best = Optional.empty();
        while (low < high) {
            int middle = (low + high) / 2;
            String kept = text.substring(0, ends.get(middle)).strip();
            Setting setting = setting((mark.equals("…") ? kept.replaceFirst(LOOSE_END, "") : kept) + mark);
            if (fits(setting, size)) {
                best = Optional.of(setting);
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return best.map(setting -> setting.block(size, width));
    }

    /** Behind words; in scripts without spaces, where the JDK sees one end. */
    private static List<Integer> ends(BreakIterator iterator, String text) {
        iterator.setText(text);
        List<Integer> ends = new ArrayList<>();
        for (int end = iterator.next(); end != BreakIterator.DONE && end < text.length(); end = iterator.next()) {
            boolean isInsideWord = Character.isLetterOrDigit(text.codePointAt(end))
                    && !Character.isWhitespace(text.codePointBefore(end))
                    && !Character.isIdeographic(text.codePointBefore(end));
            if (!isInsideWord) {
                ends.add(end);
            }
        }
        return ends;
    }
}
