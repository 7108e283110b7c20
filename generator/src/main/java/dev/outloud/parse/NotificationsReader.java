package dev.outloud.parse;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Notification;
import dev.outloud.model.Notification.State;
import dev.outloud.model.Urls;
import dev.outloud.model.document.Document.NotificationsDocument;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code ledger/notifications.yml}: a list of YAML in whose lines everything is also JSON, one entry a line, so that a
 * line which two branches have made different is found, and told.
 */
public final class NotificationsReader {
    private static final String VERSION = "# version: ";
    private static final String ITEM = "- ";

    private NotificationsReader() {}

    /** A line that cannot be read is an error: what it remembers must not get lost unnoticed. */
    public static NotificationsDocument read(SourceText source, Diagnostics diagnostics) {
        List<Notification> notifications = new ArrayList<>();
        int at = 0;
        for (String line : source.text().split("\n", -1)) {
            Span span = new Span(at, at + line.stripTrailing().length());
            at += line.length() + 1;
            if (line.startsWith(VERSION) && isLater(line)) {
                diagnostics.add(
                        Problem.LEDGER_DAMAGED,
                        source,
                        span,
                        "this file was written by a later version of Outloud",
                        "use that version here, too");
                return new NotificationsDocument(source, List.of());
            }
            if (!line.isBlank() && !line.startsWith("#")) {
                add(line, source, span, notifications, diagnostics);
            }
        }
        return new NotificationsDocument(source, notifications);
    }

    private static boolean isLater(String line) {
        String version = line.substring(VERSION.length()).strip();
        return !version.equals(String.valueOf(Notification.VERSION));
    }

    private static void add(String line, SourceText source, Span span, List<Notification> to, Diagnostics diagnostics) {
        try {
            if (!line.startsWith(ITEM)) {
                throw new IllegalArgumentException("it is no entry");
            }
            to.add(read(JsonParser.parseString(line.substring(ITEM.length()))));
        } catch (JsonParseException e) {
            damaged("it is no entry", source, span, diagnostics);
        } catch (IllegalArgumentException | DateTimeException e) {
            damaged(String.valueOf(e.getMessage()), source, span, diagnostics);
        }
    }

    private static void damaged(String why, SourceText source, Span span, Diagnostics diagnostics) {
        diagnostics.add(
                Problem.LEDGER_DAMAGED,
                source,
                span,
                "this is not what site:notify writes: " + why,
                "take the line from version control; without it, whoever it is about is told once more");
    }

    /** One entry. */
    static Notification read(JsonElement element) {
        if (!element.isJsonObject()) {
            throw new IllegalArgumentException("it must be keys with values");
        }
        JsonObject json = element.getAsJsonObject();
        return new Notification(
                address(json, "source"),
                address(json, "target"),
                text(json, "text"),
                state(text(json, "state")),
                Instant.parse(text(json, "at")),
                moment(json, "sent"),
                json.has("attempts") ? Integer.parseInt(text(json, "attempts")) : 0,
                json.has("why") ? text(json, "why") : "",
                moment(json, "not-before"));
    }

    private static State state(String written) {
        try {
            return State.valueOf(written.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("there is no state \"" + written + "\"", e);
        }
    }

    private static String address(JsonObject json, String name) {
        String url = text(json, name);
        if (!Urls.isWeb(url)) {
            throw new IllegalArgumentException("\"" + name + "\" must be an address of the Web");
        }
        return url;
    }

    private static @Nullable Instant moment(JsonObject json, String name) {
        return json.has(name) ? Instant.parse(text(json, name)) : null;
    }

    private static String text(JsonObject json, String name) {
        JsonElement value = json.get(name);
        if (value == null || !value.isJsonPrimitive()) {
            throw new IllegalArgumentException("\"" + name + "\" is missing");
        }
        return value.getAsString();
    }
}
