package dev.outloud.reception.form;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One post or a list of them, as services hand them on: in an envelope, with fields in a box of their own, as pairs of name and value. */
final class JsonRows {
    private static final List<String> LISTS =
            List.of("submissions", "entries", "responses", "results", "items", "records", "rows", "data", "payload");
    private static final Set<String> BOXES = Set.of(
            "data",
            "fields",
            "formdata",
            "form_data",
            "payload",
            "submission",
            "answers",
            "values",
            "response",
            "content",
            "body",
            "author",
            "options");
    private static final List<String> LABELS = List.of("name", "label", "key", "title", "id");
    private static final int DEEPEST = 5;

    private JsonRows() {}

    static Rows of(String text) {
        JsonElement read;
        try {
            read = JsonParser.parseString(text);
        } catch (JsonParseException e) {
            return Rows.none("it is no JSON");
        }
        if (read.isJsonObject() && isReply(read.getAsJsonObject())) {
            return Rows.REPLY;
        }
        List<JsonElement> entries = list(read).orElse(List.of(read));
        List<Map<String, String>> rows = new ArrayList<>();
        int odd = 0;
        for (JsonElement entry : entries) {
            if (entry.isJsonObject()) {
                Map<String, String> row = new LinkedHashMap<>();
                flatten(entry.getAsJsonObject(), row, 0);
                rows.add(row);
            } else if (isPairs(entry)) {
                Map<String, String> row = new LinkedHashMap<>();
                unpack(entry, row, 0);
                rows.add(row);
            } else {
                odd++;
            }
        }
        return new Rows(
                rows,
                odd == 0
                        ? (rows.isEmpty() ? "it is an empty list" : "")
                        : rows.isEmpty()
                                ? "it has no fields with names"
                                : odd + (odd == 1 ? " of its entries has" : " of its entries have")
                                        + " no fields with names");
    }

    private static boolean isReply(JsonObject entry) {
        JsonElement state = entry.get("state");
        return state != null
                && state.isJsonPrimitive()
                && Set.of("pending", "approved", "rejected").contains(state.getAsString());
    }

    /** The list that the file is about; empty if it is about one post. */
    private static Optional<List<JsonElement>> list(JsonElement read) {
        return read.isJsonArray() && !isPairs(read)
                ? Optional.of(read.getAsJsonArray().asList())
                : read.isJsonObject() ? list(read.getAsJsonObject(), 0) : Optional.empty();
    }

    private static Optional<List<JsonElement>> list(JsonObject envelope, int depth) {
        for (String name : LISTS) {
            JsonElement inner = envelope.get(name);
            if (inner instanceof JsonArray entries && (isOfPosts(entries) || name.equals(LISTS.get(0)))) {
                return Optional.of(entries.asList());
            }
            if (inner instanceof JsonObject further && depth < DEEPEST) {
                Optional<List<JsonElement>> found = list(further, depth + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Several choices in a form are a list, too. */
    private static boolean isOfPosts(JsonArray entries) {
        return !entries.isEmpty()
                && !isPairs(entries)
                && entries.asList().stream().allMatch(JsonElement::isJsonObject);
    }

    private static boolean isPairs(JsonElement element) {
        return element instanceof JsonArray pairs
                && !pairs.isEmpty()
                && pairs.asList().stream().allMatch(JsonRows::isPair);
    }

    /** What stands in a box is what somebody wrote; what stands around it is the service's. */
    private static void flatten(JsonObject entry, Map<String, String> row, int depth) {
        entry.asMap().forEach((name, value) -> {
            if (depth < DEEPEST && !value.isJsonPrimitive() && !value.isJsonNull() && BOXES.contains(name)) {
                unpack(value, row, depth + 1);
            }
        });
        entry.asMap().forEach((name, value) -> {
            if (value.isJsonPrimitive() && !value.getAsString().isBlank()) {
                row.putIfAbsent(name, value.getAsString());
            } else if (!value.isJsonPrimitive() && !value.isJsonNull() && !BOXES.contains(name) && !isEmpty(value)) {
                row.putIfAbsent(name, "…");
            }
        });
    }

    private static void unpack(JsonElement box, Map<String, String> row, int depth) {
        if (box.isJsonObject()) {
            flatten(box.getAsJsonObject(), row, depth);
        } else {
            box.getAsJsonArray().asList().stream()
                    .filter(JsonRows::isPair)
                    .map(JsonElement::getAsJsonObject)
                    .forEach(pair ->
                            row.putIfAbsent(label(pair), pair.get("value").getAsString()));
        }
    }

    private static boolean isEmpty(JsonElement value) {
        return value.isJsonArray()
                ? value.getAsJsonArray().isEmpty()
                : value.getAsJsonObject().isEmpty();
    }

    private static boolean isPair(JsonElement element) {
        return element instanceof JsonObject pair
                && pair.get("value") instanceof JsonPrimitive
                && !label(pair).isEmpty();
    }

    private static String label(JsonObject pair) {
        return LABELS.stream()
                .map(pair::get)
                .filter(label -> label != null && label.isJsonPrimitive())
                .map(JsonElement::getAsString)
                .findFirst()
                .orElse("");
    }
}
