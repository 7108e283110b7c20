package dev.outloud.share;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.outloud.SiteFixture;
import java.util.ArrayList;
import java.util.List;

/** {@code share.json} as another program reads it. */
record Kit(List<JsonObject> snippets) {
    static Kit of(SiteFixture.Result site) {
        site.done();
        List<JsonObject> found = new ArrayList<>();
        JsonObject all = JsonParser.parseString(site.file("share/share.json")).getAsJsonObject();
        for (JsonElement post : all.getAsJsonArray("posts")) {
            post.getAsJsonObject().getAsJsonArray("snippets").forEach(one -> found.add(one.getAsJsonObject()));
        }
        return new Kit(found);
    }

    JsonObject snippet(String id) {
        return snippets.stream()
                .filter(one -> one.get("id").getAsString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no snippet " + id + " in " + ids()));
    }

    List<String> ids() {
        return snippets.stream().map(one -> one.get("id").getAsString()).toList();
    }

    String text(String id) {
        return snippet(id).get("text").getAsString();
    }

    /** The texts of a snippet: one, or those of a thread. */
    static List<String> texts(JsonObject snippet) {
        JsonArray parts = snippet.getAsJsonArray("parts");
        return parts == null
                ? List.of(snippet.get("text").getAsString())
                : parts.asList().stream()
                        .map(part -> part.getAsJsonObject().get("text").getAsString())
                        .toList();
    }

    List<String> parts(String id) {
        return texts(snippet(id));
    }

    /** Every text written for a network. */
    List<String> on(String network) {
        return snippets.stream()
                .filter(one -> one.get("network").getAsString().equals(network))
                .flatMap(one -> texts(one).stream())
                .toList();
    }
}
