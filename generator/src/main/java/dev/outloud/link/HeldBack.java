package dev.outloud.link;

import dev.outloud.model.SitePath;
import dev.outloud.model.Urls;
import dev.outloud.model.document.ArticleDocument;
import dev.outloud.model.document.SourceFile;
import dev.outloud.text.SourcePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Files without those that belong to an article that is held back: what lies in its folder, and in no other's. */
    List<SourceFile> published(List<SourceFile> files, List<AddressedArticle> articles) {
        Set<String> open = articles.stream()
                .map(article -> article.document().source().path().folder())
                .collect(Collectors.toSet());
        Set<String> closed = bySource.keySet().stream()
                .filter(path -> path.stem().equals("index"))
                .map(SourcePath::folder)
                .filter(folder -> !open.contains(folder))
                .collect(Collectors.toSet());
        return files.stream()
                .filter(file -> !isClosed(file.path().folder(), open, closed))
                .toList();
    }

    private static boolean isClosed(String folder, Set<String> open, Set<String> closed) {
        for (String at = folder; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/', at.length() - 2) + 1)) {
            if (open.contains(at) || closed.contains(at)) {
                return closed.contains(at);
            }
        }
        return false;
    }

    Optional<Held> source(SourcePath path) {
        return Optional.ofNullable(bySource.get(path));
    }

    Optional<Held> named(String name) {
        return Optional.ofNullable(byName.get(Names.folded(name)));
    }

    /** By an address as a link has it: perhaps encoded, with a fragment, without its last slash. */
    Optional<Held> at(String link) {
        String path = Urls.decoded(Urls.path(link));
        return find(path).or(() -> find(path + "/"));
    }

    private Optional<Held> find(String path) {
        return SitePath.isValid(path) ? Optional.ofNullable(byPath.get(new SitePath(path))) : Optional.empty();
    }
}
