package dev.outloud.notification;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import dev.outloud.model.Notification;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what was told as {@code ledger/notifications.yml} holds it: the same bytes for the same facts. */
final class NotificationsFile {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private NotificationsFile() {}

    static String of(Collection<Notification> notifications) {
        return notifications.stream()
                .sorted()
                .map(NotificationsFile::line)
                .collect(Collectors.joining(
                        "",
                        "# Written by site:notify: who was told of which link. To be committed.\n# version: "
                                + Notification.VERSION + "\n",
                        ""));
    }

    /** One entry with its line feed. */
    static String line(Notification told) {
        JsonObject json = new JsonObject();
        json.addProperty("source", told.source());
        json.addProperty("target", told.target());
        json.addProperty("text", told.text());
        json.addProperty("state", told.state().name().toLowerCase(Locale.ROOT));
        json.addProperty("at", told.at().toString());
        moment("sent", told.sent(), json);
        if (told.attempts() > 0) {
            json.addProperty("attempts", told.attempts());
        }
        if (!told.why().isEmpty()) {
            json.addProperty("why", told.why());
        }
        moment("not-before", told.notBefore(), json);
        return "- " + GSON.toJson(json) + "\n";
    }

    private static void moment(String name, @Nullable Instant moment, JsonObject to) {
        if (moment != null) {
            to.addProperty(name, moment.toString());
        }
    }
}
