package dev.outloud;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The JSON-LD of pages as a parser that is not ours reads it: every node once, with what all pages say of it. */
final class LinkedGraph {
    private static final String SCHEMA = "https://schema.org/";

    /** The context of schema.org as far as our terms need it; nothing is fetched. */
    private static final DocumentLoader LOADER = (address, options) -> {
        if (!address.toString().equals("https://schema.org")) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "unknown context " + address);
        }
        InputStream context =
                Objects.requireNonNull(LinkedGraph.class.getResourceAsStream("/schema-org-context.jsonld"));
        return JsonDocument.of(context);
    };

    private final Map<String, JsonObject> nodes = new LinkedHashMap<>();

    private LinkedGraph(JsonArray flat) {
        flat.forEach(node -> nodes.put(node.asJsonObject().getString("@id"), node.asJsonObject()));
    }

    /** @param pages HTML by its address */
    static LinkedGraph of(Map<String, String> pages) {
        try {
            JsonArrayBuilder all = Json.createArrayBuilder();
            for (Map.Entry<String, String> page : pages.entrySet()) {
                for (Element script : Jsoup.parse(page.getValue()).select("script[type=application/ld+json]")) {
                    JsonDocument written = JsonDocument.of(new StringReader(script.data()));
                    JsonLd.expand(written)
                            .base(page.getKey())
                            .loader(LOADER)
                            .get()
                            .forEach(all::add);
                }
            }
            return new LinkedGraph(
                    JsonLd.flatten(JsonDocument.of(all.build())).get().asJsonArray());
        } catch (JsonLdError e) {
            throw new IllegalStateException("the pages hold no JSON-LD that can be read", e);
        }
    }

    Collection<String> ids() {
        return nodes.keySet();
    }

    boolean describes(String id) {
        return nodes.containsKey(id);
    }

    /** The types of a node without the address of schema.org. */
    List<String> types(String id) {
        List<String> types = new ArrayList<>();
        for (JsonValue type : array(id, "@type")) {
            types.add(((JsonString) type).getString().replace(SCHEMA, ""));
        }
        return types;
    }

    /** Texts and ids that a node has as a property of schema.org. */
    List<String> values(String id, String property) {
        List<String> values = new ArrayList<>();
        for (JsonValue value : array(id, SCHEMA + property)) {
            JsonObject object = value.asJsonObject();
            values.add(object.getString(object.containsKey("@id") ? "@id" : "@value"));
        }
        return values;
    }

    /** Ids that a node has as a property, without texts. */
    List<String> references(String id, String property) {
        return array(id, SCHEMA + property).stream()
                .map(JsonValue::asJsonObject)
                .filter(value -> value.containsKey("@id"))
                .map(value -> value.getString("@id"))
                .toList();
    }

    private JsonArray array(String id, String key) {
        JsonArray found = Objects.requireNonNull(nodes.get(id), id).getJsonArray(key);
        return found == null ? JsonValue.EMPTY_JSON_ARRAY : found;
    }
}
