package dev.outloud.parse;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.CslItem;
import dev.outloud.model.Doi;
import dev.outloud.model.document.Document.ResourcesDocument;
import dev.outloud.model.document.ResourceEntry;
import dev.outloud.parse.frontmatter.Value;
import dev.outloud.text.Ref;
import dev.outloud.text.SourceText;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads lists of resources as CSL-JSON 1.0, or the same in YAML as Pandoc and Zotero write it. */
final class ResourcesReader {
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_:.+-]*[\\p{L}\\p{N}])?");

    /** Summaries by publishers, and what readers note for themselves: neither is the author's to publish unasked. */
    private static final Set<String> PRIVATE =
            Set.of("abstract", "annote", "annotation", "file", "keyword", "keywords", "attachments");

    ResourcesDocument read(Value value, SourceText source, Diagnostics diagnostics) {
        List<ResourceEntry> resources = new ArrayList<>();
        String under = value instanceof Value.Mapping map && map.get("items").isPresent() ? "items" : "references";
        for (Value item : Lists.items(value, under, source.path().isUnder("resources/"))) {
            if (item instanceof Value.Mapping mapping) {
                resource(new Fields(mapping, source, diagnostics)).ifPresent(resources::add);
            } else {
                diagnostics.add(
                        Problem.WRONG_TYPE,
                        source,
                        item.span(),
                        "a resource must be a list of keys, not " + item.kindInWords(),
                        "write it as: - id: lovelace-1843");
            }
        }
        return new ResourcesDocument(source, resources);
    }

    private static Optional<ResourceEntry> resource(Fields fields) {
        Ref id = fields.required("id", "id: lovelace-1843").orElse(null);
        if (id == null) {
            return Optional.empty();
        }
        if (!KEY.matcher(id.value()).matches()) {
            fields.report(
                    Problem.BAD_VALUE,
                    id,
                    "\"" + id.value() + "\" is no key for citations",
                    "use letters, digits and, between them, any of _ : . + -");
            return Optional.empty();
        }
        CslItem item = new CslItem(
                id.value(),
                text(fields, "type"),
                text(fields, "title"),
                names(fields, "author"),
                names(fields, "editor"),
                issued(fields),
                address(fields),
                published(fields.mapping().plain()));
        return Optional.of(new ResourceEntry(item, id.at()));
    }

    private static Map<String, Object> published(Map<String, Object> record) {
        Map<String, Object> published = new LinkedHashMap<>(record);
        published.keySet().removeAll(PRIVATE);
        return published;
    }

    /** Its own address, or else the one that its DOI has. */
    private static @Nullable String address(Fields fields) {
        String url = Addresses.web(fields, "URL");
        Ref written = fields.text("DOI");
        if (written == null) {
            return url;
        }
        Optional<Doi> doi = Doi.read(written.value());
        if (doi.isEmpty()) {
            fields.report(
                    Problem.BAD_VALUE,
                    written,
                    "\"" + written.value() + "\" is no DOI",
                    "it begins with 10. and a number, as in 10.1000/182");
        }
        return url != null ? url : doi.map(Doi::url).orElse(null);
    }

    private static String text(Fields fields, String name) {
        String text = fields.string(name);
        return text == null ? "" : text;
    }

    private static List<CslItem.Name> names(Fields fields, String key) {
        List<CslItem.Name> names = new ArrayList<>();
        for (Value item : fields.items(key)) {
            if (item instanceof Value.Mapping) {
                fields.section(item, key)
                        .map(parts -> CslItem.Name.of(part -> text(parts, part)))
                        .ifPresent(names::add);
            } else if (item instanceof Value.Scalar scalar) {
                names.add(CslItem.Name.written(scalar.text().strip()));
            } else {
                fields.wrongType(item, key, "a name");
            }
        }
        return names.stream().filter(name -> !name.full().isEmpty()).toList();
    }

    private static CslItem.@Nullable Issued issued(Fields fields) {
        Value value = fields.value("issued").orElse(null);
        if (value == null) {
            return null;
        }
        try {
            return issued(value, fields);
        } catch (DateTimeException e) {
            fields.report(
                    Problem.BAD_VALUE,
                    value,
                    "the resource has a date which is no day of any calendar",
                    "write it as 2014, 2014-05 or 2014-05-31");
            return null;
        }
    }

    private static CslItem.@Nullable Issued issued(Value value, Fields fields) {
        if (value instanceof Value.Scalar scalar) {
            return IssuedDates.read(scalar.text().strip());
        }
        if (value instanceof Value.Mapping mapping) {
            return mapping.get("date-parts")
                    .map(parts -> IssuedDates.parts(parts.plain()))
                    .or(() -> written(mapping, "raw").map(IssuedDates::read))
                    .or(() -> written(mapping, "literal").map(words -> new CslItem.Issued(0, 0, 0, words)))
                    .or(() -> written(mapping, "year").map(IssuedDates::read))
                    .orElse(null);
        }
        fields.wrongType(value, "issued", "a date");
        return null;
    }

    /** A key without a value says nothing of the date. */
    private static Optional<String> written(Value.Mapping mapping, String key) {
        return mapping.get(key)
                .map(value -> String.valueOf(value.plain()).strip())
                .filter(text -> !text.isEmpty());
    }
}
