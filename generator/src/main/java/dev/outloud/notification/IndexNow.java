package dev.outloud.notification;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.SitePath;
import dev.outloud.model.SiteUrl;
import dev.outloud.net.Answer;
import dev.outloud.net.Answer.Failed;
import dev.outloud.net.Answer.Received;
import dev.outloud.net.Gateway;
import dev.outloud.net.WebRequest;
import dev.outloud.text.Location;
import dev.outloud.text.SourcePath;
import java.time.Duration;
import java.util.List;

/** Tells the search engines that take part in IndexNow (indexnow.org, its documentation on sets of addresses). */
public final class IndexNow {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    /** What one request may hold. */
    private static final int MOST = 10_000;

    private final String endpoint;
    private final SiteUrl site;
    private final String key;
    private final Gateway gateway;

    /** @param key that lies at the top of the site, as proof of who is telling */
    public IndexNow(String endpoint, SiteUrl site, String key, Gateway gateway) {
        this.endpoint = endpoint;
        this.site = site;
        this.key = key;
        this.gateway = gateway;
    }

    /** Where the key lies, for engines to look at. */
    public static SitePath keyFile(String key) {
        return new SitePath("/" + key + ".txt");
    }

    /** Whether all of them were taken; a refusal is a warning. */
    public boolean tell(List<String> urls, Diagnostics diagnostics) {
        for (int from = 0; from < urls.size(); from += MOST) {
            List<String> some = urls.subList(from, Math.min(from + MOST, urls.size()));
            Answer answer = gateway.get(
                    WebRequest.call(endpoint, TIMEOUT).posting("application/json; charset=utf-8", body(some)));
            if (!(answer instanceof Received)) {
                Failed failed = answer instanceof Failed refused ? refused : Failed.of304(endpoint);
                diagnostics.add(
                        Problem.NOTIFICATION_FAILED,
                        Location.of(new SourcePath("site.yml")),
                        "the search engines could not be told: " + endpoint + " " + failed.words(),
                        hint(failed));
                return false;
            }
        }
        return true;
    }

    private String body(List<String> urls) {
        JsonObject body = new JsonObject();
        String host = site.origin().replaceFirst("^https?://", "");
        body.addProperty("host", host);
        body.addProperty("key", key);
        body.addProperty("keyLocation", site.absolute(keyFile(key)));
        JsonArray list = new JsonArray();
        urls.forEach(list::add);
        body.add("urlList", list);
        return new Gson().toJson(body);
    }

    private String hint(Failed failed) {
        return switch (failed.status()) {
            case 403 -> "is the blog published with its key? it lies at " + site.absolute(keyFile(key));
            case 422 -> "is url: in site.yml the address at which the blog is published?";
            default -> "run site:notify again later: nothing was lost";
        };
    }
}
