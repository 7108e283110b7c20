package dev.outloud.share;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is a link, a tag or a mention in a text for Bluesky, which takes a text for plain where no facet says otherwise:
 * {@code app.bsky.richtext.facet}. Places are bytes of UTF-8, the end exclusive.
 *
 * <p>A mention has the handle of an account in place of its {@code did}, which only Bluesky knows: whoever posts the text
 * looks it up.
 */
final class Facets {
    private static final String TYPE = "app.bsky.richtext.facet#";
    private static final Pattern FEATURE = Pattern.compile("(?<link>" + Addresses.FORM + ")"
            + "|(?<=^|[\\s(])@(?<mention>(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.){1,10}[A-Za-z][A-Za-z0-9-]*)"
            + "|(?<=^|\\s)#(?<tag>[\\p{L}\\p{M}\\p{Nd}_]*\\p{L}[\\p{L}\\p{M}\\p{Nd}_]*)");

    private Facets() {}

    static JsonArray of(String text) {
        JsonArray facets = new JsonArray();
        Matcher feature = FEATURE.matcher(text);
        while (feature.find()) {
            int end =
                    feature.group("link") == null ? feature.end() : Addresses.end(text, feature.start(), feature.end());
            JsonObject facet = new JsonObject();
            facet.add("index", index(text, feature.start(), end));
            JsonArray features = new JsonArray();
            features.add(feature(feature, text.substring(feature.start(), end)));
            facet.add("features", features);
            facets.add(facet);
        }
        return facets;
    }

    private static JsonObject index(String text, int start, int end) {
        int byteStart = bytes(text.substring(0, start));
        JsonObject index = new JsonObject();
        index.addProperty("byteStart", byteStart);
        index.addProperty("byteEnd", byteStart + bytes(text.substring(start, end)));
        return index;
    }

    private static JsonObject feature(Matcher found, String written) {
        JsonObject feature = new JsonObject();
        if (found.group("link") != null) {
            feature.addProperty("$type", TYPE + "link");
            feature.addProperty("uri", written);
        } else if (found.group("mention") != null) {
            feature.addProperty("$type", TYPE + "mention");
            feature.addProperty("handle", found.group("mention"));
        } else {
            feature.addProperty("$type", TYPE + "tag");
            feature.addProperty("tag", found.group("tag"));
        }
        return feature;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
