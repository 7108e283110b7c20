package dev.outloud.reception;

import dev.outloud.model.SitePath;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.Urls;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Redirect;
import dev.outloud.model.site.Site;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which post is, or was, at an address. Immutable. */
final class PostAddresses {
    private final SiteUrl site;
    private final Map<String, String> slugs = new HashMap<>();

    PostAddresses(Site site) {
        this.site = site.url();
        Map<SitePath, String> byPath = new HashMap<>();
        for (Post post : site.posts()) {
            byPath.put(post.path(), post.slug());
            slugs.put(key(post.path().value()), post.slug());
        }
        for (Redirect redirect : site.redirects()) {
            String slug = byPath.get(redirect.to());
            if (slug != null) {
                slugs.putIfAbsent(key(redirect.from().value()), slug);
            }
        }
    }

    /** The slug of the post; empty for an address of anything else. Query and fragment do not matter. */
    Optional<String> slug(String address) {
        return site.path(Urls.path(Urls.withoutFragment(address)))
                .map(Urls::decoded)
                .flatMap(path -> Optional.ofNullable(slugs.get(key(path))));
    }

    /** As {@link #slug}, and by what forms have of an address: its path, or the slug alone. */
    Optional<String> named(String written) {
        if (Urls.isOutside(written)) {
            return slug(written);
        }
        String path = Urls.decoded(Urls.path(Urls.withoutFragment(written)));
        String base = site.basePath();
        return Optional.ofNullable(slugs.get(key(path)))
                .or(() -> path.startsWith(base + "/")
                        ? Optional.ofNullable(slugs.get(key(path.substring(base.length()))))
                        : Optional.empty())
                .or(() -> slugs.containsValue(path) ? Optional.of(path) : Optional.empty());
    }

    private static String key(String path) {
        return Urls.withoutSlash(path.replaceFirst("index\\.html$", "")).toLowerCase(Locale.ROOT);
    }
}
