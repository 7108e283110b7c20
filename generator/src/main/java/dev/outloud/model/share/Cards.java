package dev.outloud.model.share;

import dev.outloud.model.OutputFile;
import dev.outloud.model.SitePath;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cards of a site. Immutable.
 *
 * @param byPage of posts and quotations, by the address of their page
 * @param files to be drawn, for readers too
 * @param squares square ones of the same, for the author alone; empty unless wanted
 */
public record Cards(Map<SitePath, Card> byPage, List<OutputFile> files, List<OutputFile> squares) {
    public static final Cards NONE = new Cards(Map.of(), List.of(), List.of());

    public Cards {
        byPage = Map.copyOf(byPage);
        files = List.copyOf(files);
        squares = List.copyOf(squares);
    }

    /** The card of what the page is about; empty for a page that has none. */
    public Optional<Card> of(SitePath page) {
        return Optional.ofNullable(byPage.get(page));
    }
}
