package dev.outloud.link;

import dev.outloud.model.SitePath;
import dev.outloud.model.document.ArticleDocument;
import dev.outloud.text.SourcePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The articles that are not published, for those who link to one of them. Immutable. */
final class HeldBack {
    private final Map<SourcePath, Held> bySource = new HashMap<>();
    private final Map<String, Held> byName = new HashMap<>();
    private final Map<SitePath, Held> byPath = new HashMap<>();

    /**
     * An article that waits or is over.
     *
     * @param why such as {@code held back: it is a draft}
     * @param hint how to publish it all the same; empty if there is no way
     */
    record Held(ArticleDocument article, String why, String hint) {
        String message() {
            return "\"" + Titles.of(article) + "\" is " + why;
        }

        String advice() {
            return hint.isEmpty() ? "take out the link" : "link to it when it is published, or " + hint;
        }
    }

    HeldBack(List<Held> articles, Permalinks permalinks) {
        for (Held held : articles) {
            String slug = permalinks.slug(held.article());
            bySource.put(held.article().source().path(), held);
            byName.putIfAbsent(Names.folded(Titles.of(held.article())), held);
            byName.putIfAbsent(Names.folded(slug), held);
            byPath.putIfAbsent(permalinks.path(held.article(), slug), held);
        }
    }

    Optional<Held> source(SourcePath path) {
        return Optional.ofNullable(bySource.get(path));
    }

    Optional<Held> named(String name) {
        return Optional.ofNullable(byName.get(Names.folded(name)));
    }

    /** By an address as a link has it: perhaps encoded, with a fragment, without its last slash. */
    Optional<Held> at(String link) {
        String path = Relative.decoded(link.replaceFirst("[?#].*$", ""));
        return find(path).or(() -> find(path + "/"));
    }

    private Optional<Held> find(String path) {
        return SitePath.isValid(path) ? Optional.ofNullable(byPath.get(new SitePath(path))) : Optional.empty();
    }
}
