package dev.outloud.feed;

import dev.outloud.feed.FeedEntry.Enclosure;
import dev.outloud.model.FilmOrSound;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.site.Asset;
import dev.outloud.model.site.Site;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the sounds, films and papers that come with a text: what it shows or links to of them, the author's own papers
 * among them. Immutable.
 */
final class Enclosures {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)\\b(?:href|src)=\"(https?://[^\"?#]+\\.(?:" + FilmOrSound.ENDINGS + "|pdf)(?:\\?[^\"#]*)?)[\"#]");

    private final Map<String, Long> own = new HashMap<>();

    Enclosures(Site site) {
        SiteUrl url = site.url();
        for (Asset asset : site.assets()) {
            String path = asset.path().value();
            if (FilmOrSound.isAt(path) || isPaper(path)) {
                own.put(url.absolute(asset.path()), asset.bytes());
            }
        }
    }

    /** Those of a text with absolute addresses, in its order, each once. */
    List<Enclosure> of(String html) {
        Map<String, Enclosure> found = new LinkedHashMap<>();
        Matcher address = ADDRESS.matcher(html);
        while (address.find()) {
            String url = address.group(1).replace("&amp;", "&");
            // The size of what lies elsewhere is not known: 0, as the profile of RSS wants it.
            long bytes = own.getOrDefault(url, 0L);
            if (!isPaper(url) || own.containsKey(url)) {
                MediaTypes.of(url).ifPresent(type -> found.putIfAbsent(url, new Enclosure(url, type, bytes)));
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean isPaper(String address) {
        return MediaTypes.of(address).filter("application/pdf"::equals).isPresent();
    }
}
