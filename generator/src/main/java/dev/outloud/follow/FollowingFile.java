package dev.outloud.follow;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.outloud.model.FollowedFeed;
import dev.outloud.model.FollowedFeed.Trouble;
import dev.outloud.model.FollowedItem;
import org.jspecify.annotations.Nullable;

/** Writes what is kept of a feed as the files of {@code ledger/following/} hold it: the same bytes for the same facts. */
final class FollowingFile {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private FollowingFile() {}

    static String of(FollowedFeed feed) {
        JsonObject json = new JsonObject();
        json.addProperty("version", FollowedFeed.VERSION);
        json.addProperty("person", feed.person());
        text("feed", feed.feed(), json);
        json.addProperty("title", feed.title());
        text("home", feed.home(), json);
        text("etag", feed.etag(), json);
        text("last-modified", feed.lastModified(), json);
        Trouble trouble = feed.trouble();
        if (trouble != null) {
            JsonObject failing = new JsonObject();
            failing.addProperty("since", trouble.since().toString());
            failing.addProperty("why", trouble.why());
            if (trouble.notBefore() != null) {
                failing.addProperty("not-before", trouble.notBefore().toString());
            }
            json.add("failing", failing);
        }
        JsonArray items = new JsonArray();
        feed.items().forEach(item -> items.add(json(item)));
        json.add("items", items);
        return GSON.toJson(json) + "\n";
    }

    private static JsonObject json(FollowedItem item) {
        JsonObject json = new JsonObject();
        json.addProperty("id", item.id());
        json.addProperty("url", item.url());
        json.addProperty("title", item.title());
        if (!item.summary().isEmpty()) {
            json.addProperty("summary", item.summary());
        }
        json.addProperty("published", item.published().toString());
        text("language", item.language(), json);
        if (!item.tags().isEmpty()) {
            JsonArray tags = new JsonArray();
            item.tags().forEach(tags::add);
            json.add("tags", tags);
        }
        return json;
    }

    private static void text(String name, @Nullable String value, JsonObject to) {
        if (value != null) {
            to.addProperty(name, value);
        }
    }
}
