package dev.outloud.follow;

import dev.outloud.model.Excerpts;
import dev.outloud.model.FollowedItem;
import dev.outloud.model.Slug;
import dev.outloud.model.Urls;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes items of what feeds of any format say, cleaned. Immutable.
 *
 * @param base what addresses in the feed are relative to
 * @param home for items without an address of their own; null if the feed says nothing of it
 * @param language of the feed; null if it does not say
 * @param now the date of items without one, or with one to come
 */
record ItemMaker(
        String base, @Nullable String home, @Nullable String language, Instant now) {
    /** Before the Web; feeds that do not know a date write such ones. */
    private static final Instant OLDEST = Instant.parse("1990-01-01T00:00:00Z");

    private static final int TITLE = 200;
    private static final int SUMMARY = 300;
    private static final int ID = 500;
    private static final int TAGS = 10;
    private static final int TAG = 50;

    /** What a feed says of an item; all may be missing. */
    record Said(
            @Nullable String id,
            @Nullable String link,
            String title,
            String html,
            @Nullable Instant published,
            @Nullable String language,
            List<String> tags) {}

    /** The item; empty if it leads nowhere. */
    Optional<FollowedItem> make(Said said) {
        String url = address(said.link())
                .or(() -> Optional.ofNullable(said.id()).filter(Urls::isWeb))
                .orElse(home);
        if (url == null) {
            return Optional.empty();
        }
        String words = PlainWords.of(said.html());
        String title = Excerpts.of(said.title(), TITLE);
        String id = said.id() == null || said.id().isBlank()
                ? ownId(said, url, title)
                : said.id().strip();
        boolean isTitled = !title.isEmpty();
        Instant published = said.published();
        boolean isDated = published != null && !published.isAfter(now) && !published.isBefore(OLDEST);
        return Optional.of(new FollowedItem(
                PlainWords.line(id.length() > ID ? id.substring(0, ID) : id),
                url,
                isTitled ? title : words.isEmpty() ? Urls.shown(url) : Excerpts.of(words, TITLE),
                isTitled ? Excerpts.of(words, SUMMARY) : "",
                (isDated && published != null ? published : now).truncatedTo(ChronoUnit.SECONDS),
                languageTag(said.language() == null ? language : said.language()),
                said.tags().stream()
                        .map(PlainWords::of)
                        .filter(tag -> !tag.isEmpty() && tag.length() <= TAG)
                        .distinct()
                        .limit(TAGS)
                        .toList()));
    }

    /** Its address; several that have none of their own are told apart by their titles. */
    private static String ownId(Said said, String url, String title) {
        return said.link() == null || said.link().isBlank() ? url + "#" + Slug.of(title, "item") : url;
    }

    private static @Nullable String languageTag(@Nullable String written) {
        String tag = written == null ? "" : written.strip().replace('_', '-');
        return tag.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}") ? tag : null;
    }

    /** An address of the Web, seen from the feed; a script, a file or words are none. */
    Optional<String> address(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        String stripped = PlainWords.line(written).replace(" ", "%20");
        try {
            String whole = Urls.isOutside(stripped) && !stripped.startsWith("//")
                    ? stripped
                    : new URI(base).resolve(Urls.encoded(stripped)).toString();
            return Urls.isWeb(whole) ? Optional.of(Urls.encoded(whole)) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
