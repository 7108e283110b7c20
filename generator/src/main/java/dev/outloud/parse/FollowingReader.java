package dev.outloud.parse;

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
            JsonObject json = JsonParser.parseString(source.text()).getAsJsonObject();
            if (json.get("version").getAsInt() > FollowedFeed.VERSION) {
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
        } catch (IllegalStateException
                | IllegalArgumentException
                | UnsupportedOperationException
                | NullPointerException
                | DateTimeException e) {
            // Gson's ways to say that something is missing or of another kind.
            damaged(source, diagnostics);
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
            damaged(source, diagnostics);
        }
    }

    private static void damaged(SourceText source, Diagnostics diagnostics) {
        diagnostics.add(
                Problem.LEDGER_DAMAGED,
                source,
                Span.at(0),
                "this is not what site:sync writes: something is missing",
                AGAIN);
    }

    private static FollowedFeed feed(JsonObject json) {
        List<FollowedItem> items = new ArrayList<>();
        json.getAsJsonArray("items").forEach(item -> items.add(item(item.getAsJsonObject())));
        JsonObject failing = json.getAsJsonObject("failing");
        String notBefore = failing == null ? null : text(failing, "not-before");
        return new FollowedFeed(
                json.get("person").getAsString(),
                text(json, "feed"),
                json.get("title").getAsString(),
                text(json, "home"),
                text(json, "etag"),
                text(json, "last-modified"),
                failing == null
                        ? null
                        : new Trouble(
                                LocalDate.parse(failing.get("since").getAsString()),
                                failing.get("why").getAsString(),
                                notBefore == null ? null : Instant.parse(notBefore)),
                items);
    }

    private static FollowedItem item(JsonObject json) {
        List<String> tags = new ArrayList<>();
        if (json.has("tags")) {
            json.getAsJsonArray("tags").forEach(tag -> tags.add(tag.getAsString()));
        }
        String summary = text(json, "summary");
        return new FollowedItem(
                json.get("id").getAsString(),
                json.get("url").getAsString(),
                json.get("title").getAsString(),
                summary == null ? "" : summary,
                Instant.parse(json.get("published").getAsString()),
                text(json, "language"),
                tags);
    }

    private static @Nullable String text(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value == null ? null : value.getAsString();
    }
}
