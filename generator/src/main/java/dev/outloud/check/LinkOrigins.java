package dev.outloud.check;

import dev.outloud.model.Settings;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Site;
import dev.outloud.text.Location;
import dev.outloud.text.Ref;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds where an author wrote what a finished page links to. Made only for a site that has something wrong. */
final class LinkOrigins {
    private final SiteUrl url;
    private final Map<String, Location> byTarget = new HashMap<>();
    private final Map<String, Article> byPage = new HashMap<>();

    LinkOrigins(Site site) {
        url = site.url();
        site.settings()
                .menu()
                .forEach(item -> byTarget.put(item.href(url), item.target().at().locate()));
        Ref corrections = site.settings().corrections();
        if (corrections != null) {
            byTarget.put(Settings.href(corrections, url), corrections.at().locate());
        }
        Stream.concat(site.posts().stream().map(Post::article), site.pages().stream())
                .forEach(this::add);
    }

    private void add(Article article) {
        byPage.put(article.path().file().value(), article);
        SourceText source = article.document().source();
        article.links().links().forEach((mark, part) -> {
            if (part.href() != null) {
                byTarget.merge(
                        key(article.path().file().value(), part.href().value()),
                        source.locate(mark.at()),
                        LinkOrigins::first);
            }
        });
    }

    /** A mere fragment means something else on every page. */
    private static String key(String page, String target) {
        return target.startsWith("#") ? page + target : target;
    }

    private static Location first(Location one, Location other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Where the link was written; empty for one that no text has. */
    Optional<Location> find(String page, String target) {
        Location known = byTarget.get(key(page, target));
        Article article = byPage.get(page);
        if (known != null || article == null) {
            return Optional.ofNullable(known);
        }
        String written = written(target, url);
        SourceText source = article.document().source();
        int at = source.text().indexOf(written);
        return at < 0 ? Optional.empty() : Optional.of(source.locate(new Span(at, at + written.length())));
    }

    /** What an author writes for an address: without the folder that the site is published in. */
    static String written(String target, SiteUrl url) {
        return target.startsWith(url.basePath() + "/")
                ? target.substring(url.basePath().length())
                : target;
    }
}
