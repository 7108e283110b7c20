package dev.outloud.feed;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.outloud.model.OutputFile;
import dev.outloud.model.Person;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Edition;
import dev.outloud.model.site.Post;
import java.util.List;

/** Writes JSON Feed 1.1; whom a post credits stands in the extension {@code _credits}. */
final class JsonFeed {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final Edition edition;
    private final SiteUrl url;
    private final FeedBodies bodies;

    JsonFeed(Edition edition, FeedBodies bodies) {
        this.edition = edition;
        this.url = edition.site().url();
        this.bodies = bodies;
    }

    OutputFile write(Channel channel) {
        JsonObject feed = new JsonObject();
        feed.addProperty("version", "https://jsonfeed.org/version/1.1");
        feed.addProperty("title", channel.title());
        feed.addProperty("home_page_url", url.absolute(channel.home()));
        feed.addProperty("feed_url", url.absolute(channel.path()));
        if (!channel.description().isEmpty()) {
            feed.addProperty("description", channel.description());
        }
        feed.addProperty("language", edition.site().settings().language().toLanguageTag());
        FeedRights.json(edition.site().settings().license(), feed);
        JsonArray items = new JsonArray();
        channel.posts().forEach(post -> items.add(item(post)));
        feed.add("items", items);
        return OutputFile.Made.text(channel.path().file(), GSON.toJson(feed) + "\n");
    }

    private JsonObject item(Post post) {
        Article article = post.article();
        JsonObject item = new JsonObject();
        item.addProperty("id", url.absolute(post.path()));
        item.addProperty("url", url.absolute(post.path()));
        item.addProperty("title", post.article().shownTitle());
        item.addProperty("content_html", bodies.html(article));
        if (!article.description().isEmpty()) {
            item.addProperty("summary", article.description());
        }
        if (article.lead() != null) {
            item.addProperty("image", url.absolute(article.lead().source(), article.path()));
        }
        item.addProperty("date_published", post.published().timestamp());
        if (post.updated() != null) {
            item.addProperty("date_modified", post.updated().timestamp());
        }
        if (!article.authorsInLists().isEmpty()) {
            item.add("authors", people(article.authorsInLists()));
        }
        if (!post.tags().isEmpty()) {
            JsonArray tags = new JsonArray();
            post.tags().forEach(tag -> tags.add(tag.name()));
            item.add("tags", tags);
        }
        item.addProperty("language", article.language().toLanguageTag());
        FeedRights.json(FeedRights.own(post), item);
        if (!article.creditedInLists().isEmpty()) {
            JsonObject credits = new JsonObject();
            credits.add("people", people(article.creditedInLists()));
            item.add("_credits", credits);
        }
        return item;
    }

    private JsonArray people(List<Person> people) {
        JsonArray array = new JsonArray();
        for (Person person : people) {
            JsonObject entry = new JsonObject();
            entry.addProperty("name", person.displayName());
            person.path().ifPresent(path -> entry.addProperty("url", url.absolute(path)));
            array.add(entry);
        }
        return array;
    }
}
