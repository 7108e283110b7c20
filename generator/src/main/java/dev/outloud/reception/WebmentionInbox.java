package dev.outloud.reception;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Urls;
import dev.outloud.net.Answer;
import dev.outloud.net.Answer.Failed;
import dev.outloud.net.Answer.Received;
import dev.outloud.net.Gateway;
import dev.outloud.net.WebRequest;
import dev.outloud.text.Decoding;
import dev.outloud.text.Location;
import dev.outloud.text.SourcePath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A service that takes webmentions for a blog, by the interface of webmention.io: entries of JF2 (jf2.spec.indieweb.org), a
 * page at a time. The token is never shown.
 */
final class WebmentionInbox {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int PAGE = 100;

    /** More pages would be a service that repeats itself. */
    private static final int PAGES = 200;

    private final String base;
    private final String token;
    private final Gateway gateway;
    private final Diagnostics diagnostics;

    WebmentionInbox(String base, String token, Gateway gateway, Diagnostics diagnostics) {
        this.base = Urls.withoutSlash(base);
        this.token = token;
        this.gateway = gateway;
        this.diagnostics = diagnostics;
    }

    /** Those that came behind the one of this number, oldest first; as many as could be read. */
    List<Mention> since(long id, String domain) {
        List<Mention> mentions = new ArrayList<>();
        for (int page = 0; page < PAGES; page++) {
            Optional<List<JsonElement>> children = page(id, domain, page);
            children.ifPresent(entries -> entries.stream()
                    .filter(JsonElement::isJsonObject)
                    .flatMap(entry -> Mention.of(entry.getAsJsonObject()).stream())
                    .forEach(mentions::add));
            if (children.map(List::size).orElse(0) < PAGE) {
                break;
            }
        }
        return mentions;
    }

    private Optional<List<JsonElement>> page(long id, String domain, int page) {
        String address =
                base + "/api/mentions.jf2?token=" + Urls.encodedValue(token) + "&domain=" + Urls.encodedValue(domain)
                        + "&since_id=" + id + "&sort-by=created&sort-dir=up&per-page=" + PAGE + "&page=" + page;
        Answer answer = gateway.get(WebRequest.call(address, TIMEOUT));
        if (!(answer instanceof Received received) || received.status() >= 300) {
            String words = answer instanceof Failed failed ? failed.words() : "answered with no list";
            boolean isRefused = answer instanceof Failed failed && (failed.status() == 401 || failed.status() == 403);
            failed(words, isRefused ? "is the token right? the service shows it on its page of settings" : null);
            return Optional.empty();
        }
        try {
            JsonElement feed = JsonParser.parseString(Decoding.of(received.body(), ""));
            JsonElement children = feed.isJsonObject() ? ((JsonObject) feed).get("children") : null;
            if (children != null && children.isJsonArray()) {
                return Optional.of(children.getAsJsonArray().asList());
            }
            failed("sent no list of webmentions", null);
        } catch (JsonParseException e) {
            failed("sent something that is no JSON", null);
        }
        return Optional.empty();
    }

    private void failed(String words, @Nullable String hint) {
        diagnostics.add(
                Problem.REPLIES_FAILED,
                Location.of(new SourcePath("site.yml")),
                "replies could not be fetched: " + base + " " + words,
                hint == null ? "run site:sync again later: nothing was lost" : hint);
    }
}
