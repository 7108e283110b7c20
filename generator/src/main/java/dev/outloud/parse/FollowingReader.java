package dev.outloud.parse;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.FollowedFeed;
import dev.outloud.model.FollowedFeed.Trouble;
import dev.outloud.model.FollowedItem;
import dev.outloud.model.document.Document.FollowingDocument;
import dev.outloud.parse.frontmatter.ValueReader;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a file of {@code ledger/following/}: what is kept of somebody's feed. Written by this program, and fast to read. */
final class FollowingReader {
    private static final String AGAIN =
            "take the file from version control, or delete it and run site:sync again: what the feed still has comes back";

    private FollowingReader() {}

    /** Empty if it cannot be read, which is an error: nothing that was kept gets lost unnoticed. */
    static Optional<FollowingDocument> read(SourceText source, Diagnostics diagnostics) {
        try {
            JsonObject json = object(JsonParser.parseString(source.text()), "it all");
            if (number(json, "version") > FollowedFeed.VERSION) {
                diagnostics.add(
                        Problem.LEDGER_DAMAGED,
                        source,
                        Span.at(Math.max(0, source.text().indexOf("\"version\""))),
                        "this file was written by a later version of Outloud",
                        "use that version here, too");
                return Optional.empty();
            }
            return Optional.of(new FollowingDocument(source, feed(json)));
        } catch (JsonParseException e) {
            unreadable(source, diagnostics);
        } catch (IllegalArgumentException | DateTimeException e) {
            damaged(source, String.valueOf(e.getMessage()), diagnostics);
        }
        return Optional.empty();
    }

    /** Where the mistake is, the reader of files written by hand knows better. */
    private static void unreadable(SourceText source, Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        ValueReader.file(source, own);
        if (own.hasErrors()) {
            own.sorted().forEach(found -> diagnostics.add(Problem.LEDGER_DAMAGED, found.at(), found.message(), AGAIN));
        } else {
            damaged(source, "it is no JSON", diagnostics);
        }
    }

    private static void damaged(SourceText source, String why, Diagnostics diagnostics) {
        diagnostics.add(Problem.LEDGER_DAMAGED, source, Span.at(0), "this is not what site:sync writes: " + why, AGAIN);
    }

    private static FollowedFeed feed(JsonObject json) {
        List<FollowedItem> items = new ArrayList<>();
        array(json, "items").forEach(item -> items.add(item(object(item, "an item"))));
        return new FollowedFeed(
                text(json, "person"),
                textOrNull(json, "feed"),
                text(json, "title"),
                textOrNull(json, "home"),
                textOrNull(json, "etag"),
                textOrNull(json, "last-modified"),
                json.has("failing") ? trouble(object(json.get("failing"), "\"failing\"")) : null,
                items);
    }

    private static Trouble trouble(JsonObject failing) {
        String notBefore = textOrNull(failing, "not-before");
        return new Trouble(
                LocalDate.parse(text(failing, "since")),
                text(failing, "why"),
                notBefore == null ? null : Instant.parse(notBefore));
    }

    private static FollowedItem item(JsonObject json) {
        List<String> tags = new ArrayList<>();
        if (json.has("tags")) {
            array(json, "tags").forEach(tag -> tags.add(text(tag, "a tag")));
        }
        String summary = textOrNull(json, "summary");
        return new FollowedItem(
                text(json, "id"),
                text(json, "url"),
                text(json, "title"),
                summary == null ? "" : summary,
                Instant.parse(text(json, "published")),
                textOrNull(json, "language"),
                tags);
    }

    private static JsonObject object(JsonElement value, String what) {
        if (!value.isJsonObject()) {
            throw new IllegalArgumentException(what + " must be keys with values");
        }
        return value.getAsJsonObject();
    }

    private static JsonArray array(JsonObject json, String name) {
        JsonElement value = json.get(name);
        if (value == null || !value.isJsonArray()) {
            throw new IllegalArgumentException("\"" + name + "\" must be a list");
        }
        return value.getAsJsonArray();
    }

    private static int number(JsonObject json, String name) {
        return Integer.parseInt(text(json, name));
    }

    private static String text(JsonObject json, String name) {
        JsonElement value = json.get(name);
        if (value == null) {
            throw new IllegalArgumentException("\"" + name + "\" is missing");
        }
        return text(value, "\"" + name + "\"");
    }

    private static @Nullable String textOrNull(JsonObject json, String name) {
        return json.has(name) ? text(json, name) : null;
    }

    private static String text(JsonElement value, String what) {
        if (!value.isJsonPrimitive()) {
            throw new IllegalArgumentException(what + " must be a text");
        }
        return value.getAsString();
    }
}
