package dev.outloud.feed;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.outloud.model.License;
import dev.outloud.model.OutputFile;
import dev.outloud.model.SiteUrl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON Feed 1.1. What the format has no word for stands in extensions, as its section "Extensions" asks: whom an
 * entry credits in {@code _credits}, licences in {@code _license}, the feed that an entry is taken from in
 * {@code _source}.
 */
record JsonFeed(Masthead masthead) implements FeedFormat {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    @Override
    public OutputFile.Made write(FeedDocument channel) {
        SiteUrl url = masthead.url();
        JsonObject feed = new JsonObject();
        feed.addProperty("version", "https://jsonfeed.org/version/1.1");
        feed.addProperty("title", channel.title());
        feed.addProperty("home_page_url", url.absolute(channel.home()));
        feed.addProperty("feed_url", url.absolute(channel.path()));
        if (!channel.description().isEmpty()) {
            feed.addProperty("description", channel.description());
        }
        if (channel.chain().older() != null) {
            feed.addProperty("next_url", url.absolute(channel.chain().older()));
        }
        feed.addProperty("language", masthead.language());
        license(masthead.license(), feed);
        if (masthead.hub() != null) {
            JsonObject hub = new JsonObject();
            hub.addProperty("type", "WebSub");
            hub.addProperty("url", masthead.hub());
            JsonArray hubs = new JsonArray();
            hubs.add(hub);
            feed.add("hubs", hubs);
        }
        JsonArray items = new JsonArray();
        channel.entries().forEach(entry -> items.add(item(entry)));
        feed.add("items", items);
        return OutputFile.Made.text(channel.path().file(), GSON.toJson(feed) + "\n");
    }

    private JsonObject item(FeedEntry entry) {
        JsonObject item = new JsonObject();
        item.addProperty("id", entry.id());
        item.addProperty("url", entry.link());
        item.addProperty("title", entry.title());
        if (entry.html().isEmpty()) {
            item.addProperty("content_text", entry.summary());
        } else {
            item.addProperty("content_html", entry.html());
        }
        if (!entry.summary().isEmpty()) {
            item.addProperty("summary", entry.summary());
        }
        if (entry.picture() != null) {
            item.addProperty("image", entry.picture().url());
        }
        item.addProperty("date_published", entry.published().timestamp());
        if (!entry.updated().equals(entry.published())) {
            item.addProperty("date_modified", entry.updated().timestamp());
        }
        if (!entry.authors().isEmpty()) {
            item.add("authors", people(entry.authors()));
        }
        if (!entry.categories().isEmpty()) {
            JsonArray tags = new JsonArray();
            entry.categories().forEach(tags::add);
            item.add("tags", tags);
        }
        item.addProperty("language", entry.language());
        if (!entry.enclosures().isEmpty()) {
            item.add("attachments", attachments(entry.enclosures()));
        }
        license(entry.license(), item);
        if (!entry.contributors().isEmpty()) {
            JsonObject credits = new JsonObject();
            credits.add("people", people(entry.contributors()));
            item.add("_credits", credits);
        }
        if (entry.source() != null) {
            JsonObject source = new JsonObject();
            source.addProperty("title", entry.source().title());
            source.addProperty("feed_url", entry.source().url());
            if (entry.source().home() != null) {
                source.addProperty("home_page_url", entry.source().home());
            }
            item.add("_source", source);
        }
        return item;
    }

    private static JsonArray attachments(List<FeedEntry.Enclosure> files) {
        JsonArray attachments = new JsonArray();
        files.forEach(file -> {
            JsonObject attachment = new JsonObject();
            attachment.addProperty("url", file.url());
            attachment.addProperty("mime_type", file.type());
            if (file.bytes() > 0) {
                attachment.addProperty("size_in_bytes", file.bytes());
            }
            attachments.add(attachment);
        });
        return attachments;
    }

    private static void license(@Nullable License license, JsonObject to) {
        if (license != null) {
            JsonObject written = new JsonObject();
            written.addProperty("name", license.name());
            if (license.url() != null) {
                written.addProperty("url", license.url());
            }
            to.add("_license", written);
        }
    }

    private static JsonArray people(List<FeedPerson> people) {
        JsonArray array = new JsonArray();
        for (FeedPerson person : people) {
            JsonObject entry = new JsonObject();
            entry.addProperty("name", person.name());
            if (person.uri() != null) {
                entry.addProperty("url", person.uri());
            }
            array.add(entry);
        }
        return array;
    }
}
