package dev.outloud.share;

import dev.outloud.model.site.Article;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a post asks its readers: under {@code ask:}, or else with its last sentences. */
final class Questions {
    private static final int LAST_BLOCKS = 2;
    private static final int MOST = 3;
    private static final String MARKS = "?？؟\u037E";

    private Questions() {}

    static List<String> of(Article article) {
        List<String> asked = article.document().frontMatter().ask();
        return asked.isEmpty() ? closing(article) : asked;
    }

    private static List<String> closing(Article article) {
        return article.document().body().closing(LAST_BLOCKS, article.links().naming()).stream()
                .flatMap(text -> sentences(Texts.line(text), article.language()).stream())
                .filter(Questions::isQuestion)
                .limit(MOST)
                .toList();
    }

    /** The Greek mark looks like a semicolon, and is one only to other languages: it has a code point of its own. */
    private static boolean isQuestion(String sentence) {
        return sentence.length() > 1 && MARKS.indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
    }

    private static List<String> sentences(String text, Locale language) {
        BreakIterator iterator = BreakIterator.getSentenceInstance(language);
        iterator.setText(text);
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            sentences.add(text.substring(start, end).strip());
            start = end;
        }
        return sentences;
    }
}
