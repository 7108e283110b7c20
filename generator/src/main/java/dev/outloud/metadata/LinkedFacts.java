package dev.outloud.metadata;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON-LD of a page says of its work in the terms of schema.org. Without a processor: pages write it in a handful of forms.
 *
 * @param type as CSL has it; {@code webpage} if nothing else is said
 */
record LinkedFacts(String type, String title, List<String> authors, String published, String publisher) {
    private static final LinkedFacts NONE = new LinkedFacts("webpage", "", List.of(), "", "");

    /** What schema.org calls a work, and what CSL does. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("BlogPosting", "post-weblog"),
            Map.entry("SocialMediaPosting", "post"),
            Map.entry("Article", "webpage"),
            Map.entry("WebPage", "webpage"),
            Map.entry("TechArticle", "webpage"),
            Map.entry("NewsArticle", "article-newspaper"),
            Map.entry("ScholarlyArticle", "article-journal"),
            Map.entry("Report", "report"),
            Map.entry("Book", "book"),
            Map.entry("VideoObject", "motion_picture"),
            Map.entry("PodcastEpisode", "broadcast"),
            Map.entry("SoftwareApplication", "software"),
            Map.entry("SoftwareSourceCode", "software"),
            Map.entry("Dataset", "dataset"));

    LinkedFacts {
        authors = List.copyOf(authors);
    }

    /** Of the first thing that is a work. */
    static LinkedFacts of(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .flatMap(data -> parsed(data).stream())
                .flatMap(LinkedFacts::things)
                .flatMap(thing -> work(thing).stream())
                .findFirst()
                .orElse(NONE);
    }

    private static Optional<JsonElement> parsed(String data) {
        try {
            return Optional.of(JsonParser.parseString(data));
        } catch (JsonParseException e) {
            // Others' pages are as they are: what cannot be read says nothing.
            return Optional.empty();
        }
    }

    private static Stream<JsonObject> things(JsonElement read) {
        if (read.isJsonArray()) {
            return read.getAsJsonArray().asList().stream()
                    .filter(JsonElement::isJsonObject)
                    .map(JsonElement::getAsJsonObject);
        }
        if (!read.isJsonObject()) {
            return Stream.of();
        }
        JsonObject object = read.getAsJsonObject();
        return object.get("@graph") instanceof JsonArray graph ? things(graph) : Stream.of(object);
    }

    private static Optional<LinkedFacts> work(JsonObject thing) {
        return texts(thing.get("@type"))
                .filter(TYPES::containsKey)
                .findFirst()
                .map(type -> new LinkedFacts(
                        String.valueOf(TYPES.get(type)),
                        text(thing, "headline", "name"),
                        names(thing.get("author")),
                        text(thing, "datePublished"),
                        names(thing.get("publisher")).stream().findFirst().orElse("")));
    }

    private static String text(JsonObject thing, String... keys) {
        return Stream.of(keys).flatMap(key -> texts(thing.get(key))).findFirst().orElse("");
    }

    private static Stream<String> texts(@Nullable JsonElement value) {
        if (value != null && value.isJsonArray()) {
            return value.getAsJsonArray().asList().stream().flatMap(LinkedFacts::texts);
        }
        return value != null && value.isJsonPrimitive() ? Stream.of(value.getAsString()) : Stream.of();
    }

    /** Of people as objects or texts, one or several. */
    private static List<String> names(@Nullable JsonElement value) {
        List<String> names = new ArrayList<>();
        if (value != null && value.isJsonArray()) {
            value.getAsJsonArray().forEach(one -> names.addAll(names(one)));
        } else if (value != null && value.isJsonObject()) {
            texts(value.getAsJsonObject().get("name")).forEach(names::add);
        } else {
            texts(value).filter(name -> !name.startsWith("http")).forEach(names::add);
        }
        return names;
    }
}
