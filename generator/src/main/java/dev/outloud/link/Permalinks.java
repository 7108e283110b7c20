package dev.outloud.link;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.PermalinkPattern;
import dev.outloud.model.SitePath;
import dev.outloud.model.Slug;
import dev.outloud.model.Urls;
import dev.outloud.model.document.ArticleDocument;
import dev.outloud.model.document.FrontMatter;
import dev.outloud.text.Location;
import dev.outloud.text.Ref;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Gives out the addresses of a site, each once: two that differ only by case are one to many file systems. One for each
 * site.
 */
final class Permalinks {
    private final PermalinkPattern pattern;
    private final Dating dating;
    private final Diagnostics diagnostics;
    private final Map<String, Location> taken = new HashMap<>();

    Permalinks(PermalinkPattern pattern, Dating dating, Diagnostics diagnostics) {
        this.pattern = pattern;
        this.dating = dating;
        this.diagnostics = diagnostics;
    }

    /** Kebab-case parts of a name, folders kept. */
    String slug(ArticleDocument article) {
        Ref written = article.frontMatter().slug();
        String name = written == null ? article.name() : written.value();
        if (name.isEmpty() && article.kind() == ArticleDocument.Kind.PAGE) {
            return "";
        }
        if (written != null && !SitePath.isAddress("/" + Urls.decoded(written.value()) + "/")) {
            refuse(written, "slug");
            return Slug.of(name, "post");
        }
        return Arrays.stream(name.split("/", -1))
                .map(part -> Slug.of(part, "post"))
                .collect(Collectors.joining("/"));
    }

    SitePath path(ArticleDocument article, String slug) {
        FrontMatter written = article.frontMatter();
        Ref own = written.permalink();
        if (own != null) {
            Optional<SitePath> path = path(own, "permalink");
            if (path.isPresent()) {
                return path.get();
            }
        }
        if (article.kind() == ArticleDocument.Kind.PAGE) {
            return new SitePath(slug.isEmpty() ? "/" : "/" + slug + "/");
        }
        return pattern.path(slug, dating.of(article).day());
    }

    /** An address as written in front matter, percent-encoded or not; a whole URL counts by its path. */
    Optional<SitePath> path(Ref written, String key) {
        String path = Urls.decoded(written.value().replaceFirst("^https?://[^/]+", ""));
        path = path.startsWith("/") ? path : "/" + path;
        boolean isFile = path.matches(".*\\.[a-zA-Z0-9]{1,5}$");
        path = path.endsWith("/") || isFile ? path : path + "/";
        if (!SitePath.isAddress(path)) {
            refuse(written, key);
            return Optional.empty();
        }
        return Optional.of(new SitePath(path));
    }

    private void refuse(Ref written, String key) {
        diagnostics.add(
                Problem.BAD_URL,
                written.at().locate(),
                "the " + key + " \"" + written.value() + "\" does not stay within the site",
                "use letters, digits and hyphens, such as: " + Slug.of(written.value(), "my-post"));
    }

    /**
     * Takes an address; false if it was taken already, which is an error. To blame is whoever wrote it down, rather than
     * a file that has it by its name.
     *
     * @param by the value that asks for it, or the beginning of a file
     */
    boolean take(SitePath path, Location by) {
        Location first = taken.putIfAbsent(onDisk(path), by);
        if (first == null) {
            return true;
        }
        boolean firstWroteIt = isWritten(first) && !isWritten(by);
        Location other = firstWroteIt ? by : first;
        diagnostics.add(
                Problem.DUPLICATE_URL,
                firstWroteIt ? first : by,
                "the address " + path + " is taken by " + other.file()
                        + (isWritten(other) ? ", line " + other.line() : ""),
                "give one of them another slug, or rename its file");
        return false;
    }

    /** Whether nothing has asked for this address yet. */
    boolean isFree(SitePath path) {
        return !taken.containsKey(onDisk(path));
    }

    private static boolean isWritten(Location at) {
        return !at.excerpt().isEmpty();
    }

    /** The file of an address, equal for addresses that share one. */
    static String onDisk(SitePath path) {
        return path.file().value().toLowerCase(Locale.ROOT);
    }
}
