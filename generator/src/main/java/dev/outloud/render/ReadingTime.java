package dev.outloud.render;

import dev.outloud.model.site.Article;
import dev.outloud.text.Scripts;
import dev.outloud.text.SourcePath;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How long articles take to read. Every list that names one asks: each is read once. Thread-safe. */
final class ReadingTime {
    private static final int WORDS_A_MINUTE = 220;
    private static final int UNSPACED_A_MINUTE = 400;

    private final Map<SourcePath, Integer> known = new ConcurrentHashMap<>();

    int minutes(Article article) {
        return known.computeIfAbsent(
                article.document().source().path(),
                path -> minutes(article.document().body().plainText(mention -> mention.id())));
    }

    /** Words are runs of letters and digits; scripts without spaces are counted by characters. */
    static int minutes(String text) {
        int words = 0;
        int unspaced = 0;
        boolean inWord = false;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Scripts.isUnspaced(c)) {
                unspaced++;
                inWord = false;
            } else if (isWordPart(c)) {
                words += inWord ? 0 : 1;
                inWord = true;
            } else {
                inWord = inWord && joins(text, i, c);
            }
        }
        return (int) Math.max(1, Math.round((double) words / WORDS_A_MINUTE + (double) unspaced / UNSPACED_A_MINUTE));
    }

    /** An apostrophe or hyphen with a letter on either side keeps a word together. */
    private static boolean joins(String text, int i, int c) {
        if ((c != '\'' && c != '’' && c != '-') || i + 1 >= text.length()) {
            return false;
        }
        int next = text.codePointAt(i + 1);
        return isWordPart(next) && !Scripts.isUnspaced(next);
    }

    private static boolean isWordPart(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
