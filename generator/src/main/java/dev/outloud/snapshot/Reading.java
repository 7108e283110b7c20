package dev.outloud.snapshot;

import dev.outloud.net.Answer.Received;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * What a page says. Immutable.
 *
 * @param title may be empty
 * @param text paragraphs with a blank line between them
 */
record Reading(String title, String text) {
    /** Empty for a page that is no text, such as a PDF; the text is empty where nobody finds one. */
    static Optional<Reading> of(Received page) {
        if (!PageText.isReadable(page)) {
            return Optional.empty();
        }
        if (PageText.isPlain(page)) {
            return Optional.of(new Reading("", Paragraphs.plain(PageText.plain(page))));
        }
        Document document = PageText.html(page);
        return Optional.of(new Reading(Paragraphs.line(document.title()), Paragraphs.of(MainPart.of(document))));
    }
}
