package dev.outloud.follow;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.outloud.model.FollowedItem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads JSON Feed 1.0 and 1.1; what is of another type than the format says counts as missing. */
final class JsonFeedReader {
    private JsonFeedReader() {}

    /** @param base the address at which the feed was found */
    static ReadFeed read(String text, String base, Instant now, int most) throws UnreadableFeedException {
        JsonObject feed = parsed(text);
        String version = string(feed, "version");
        if (version == null || !version.contains("jsonfeed.org/version/")) {
            throw new UnreadableFeedException("sent JSON that is no feed");
        }
        String home = new ItemMaker(base, null, null, now)
                .address(string(feed, "home_page_url"))
                .orElse(null);
        ItemMaker maker = new ItemMaker(base, home, string(feed, "language"), now);
        List<FollowedItem> items = new ArrayList<>();
        for (JsonElement item : array(feed, "items")) {
            if (item.isJsonObject() && items.size() < most) {
                maker.make(said(item.getAsJsonObject())).ifPresent(items::add);
            }
        }
        String title = string(feed, "title");
        return new ReadFeed(title == null ? "" : PlainWords.line(title), home, items);
    }

    private static JsonObject parsed(String text) throws UnreadableFeedException {
        try {
            JsonElement root = JsonParser.parseString(text);
            if (root.isJsonObject()) {
                return root.getAsJsonObject();
            }
        } catch (JsonParseException | StackOverflowError e) {
            throw new UnreadableFeedException("sent a feed that is no well-formed JSON");
        }
        throw new UnreadableFeedException("sent JSON that is no feed");
    }

    private static ItemMaker.Said said(JsonObject item) {
        String title = string(item, "title");
        String words = Stream.of("summary", "content_text", "content_html")
                .map(name -> string(item, name))
                .flatMap(Stream::ofNullable)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        List<String> tags = new ArrayList<>();
        array(item, "tags").forEach(tag -> {
            if (tag.isJsonPrimitive()) {
                tags.add(tag.getAsString());
            }
        });
        String url = string(item, "url");
        return new ItemMaker.Said(
                string(item, "id"),
                url == null ? string(item, "external_url") : url,
                title == null ? "" : PlainWords.line(title),
                words,
                instant(string(item, "date_published")),
                string(item, "language"),
                tags);
    }

    private static JsonArray array(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value != null && value.isJsonArray() ? value.getAsJsonArray() : new JsonArray();
    }

    private static @Nullable String string(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : null;
    }

    private static @Nullable Instant instant(@Nullable String written) {
        try {
            return written == null ? null : OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
