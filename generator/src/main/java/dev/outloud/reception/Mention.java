package dev.outloud.reception;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.outloud.model.Excerpts;
import dev.outloud.model.Reply.Kind;
import dev.outloud.model.Urls;
import dev.outloud.parse.reply.ReplyHtml;
import dev.outloud.text.Unseen;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A webmention as the service that takes them hands it on, an entry of JF2, cleaned. Immutable.
 *
 * @param id by which the service knows it
 * @param source the page that was named; what links to the post
 * @param target the post
 * @param name may be empty
 * @param author their place on the Web; null if they name none
 * @param photo address of a picture of them; null if they have none
 * @param url where it stands
 * @param published as written, a moment; null if nobody says
 */
record Mention(
        long id,
        String source,
        String target,
        Kind kind,
        String name,
        @Nullable String author,
        @Nullable String photo,
        String url,
        String html,
        @Nullable String published) {
    private static final int NAME = 80;

    /** Empty for one that is private, or that leads nowhere. */
    static Optional<Mention> of(JsonObject entry) {
        String source = address(entry, "wm-source");
        String target = address(entry, "wm-target");
        long id = number(entry, "wm-id");
        if (source == null || target == null || id <= 0 || isPrivate(entry)) {
            return Optional.empty();
        }
        JsonObject author = object(entry, "author");
        String name = Unseen.line(text(author, "name"));
        String url = address(entry, "url");
        return Optional.of(new Mention(
                id,
                source,
                target,
                kind(text(entry, "wm-property")),
                Excerpts.of(name, NAME),
                address(author, "url"),
                address(author, "photo"),
                url == null ? source : url,
                html(entry),
                moment(text(entry, "published"))));
    }

    private static boolean isPrivate(JsonObject entry) {
        return text(entry, "wm-private").equals("true");
    }

    private static Kind kind(String property) {
        return switch (property) {
            case "in-reply-to" -> Kind.REPLY;
            case "like-of", "bookmark-of" -> Kind.LIKE;
            case "repost-of" -> Kind.REPOST;
            case "quotation-of" -> Kind.QUOTATION;
            default -> Kind.MENTION;
        };
    }

    private static String html(JsonObject entry) {
        JsonElement content = entry.get("content");
        if (content != null && content.isJsonPrimitive()) {
            return ReplyHtml.ofText(content.getAsString());
        }
        JsonObject parts = object(entry, "content");
        String html = text(parts, "html");
        return html.isEmpty() ? ReplyHtml.ofText(text(parts, "text")) : ReplyHtml.of(html);
    }

    private static @Nullable String moment(String written) {
        try {
            return written.isEmpty() ? null : OffsetDateTime.parse(written).toString();
        } catch (DateTimeException e) {
            // Of a form that says no moment: it is shown without one.
            return null;
        }
    }

    private static JsonObject object(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value != null && value.isJsonObject() ? value.getAsJsonObject() : new JsonObject();
    }

    private static String text(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }

    private static long number(JsonObject json, String name) {
        String written = text(json, name);
        return written.matches("\\d{1,15}") ? Long.parseLong(written) : 0;
    }

    private static @Nullable String address(JsonObject json, String name) {
        String written = Unseen.line(text(json, name));
        return Urls.isWeb(written) ? Urls.encoded(written) : null;
    }
}
