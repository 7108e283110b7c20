package dev.outloud.parse.bibliography;

import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Slug;
import dev.outloud.parse.frontmatter.Value;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads RIS, as Zotero, Mendeley and publishers' sites export it. One for each file. */
public final class RisReader {
    private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9]) {1,2}- ?(.*+)");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final SourceText source;
    private final Diagnostics diagnostics;
    private final Set<String> keys = new HashSet<>();

    /**
     * An entry as it is written.
     *
     * @param type where it begins
     * @param id where its own key stands
     * @param tags what stands behind each tag
     */
    private record Place(Span type, Span id, Map<String, List<String>> tags) {}

    public RisReader(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** The entries as a list of CSL items; empty if the file cannot be read, which is an error. */
    public Optional<Value> read() {
        Optional<List<Place>> places = places();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        try {
            List<RISReference> references = new RISParser()
                    .parse(new StringReader(source.text().replace("\uFEFF", "") + "\n"))
                    .getReferences();
            references.forEach(reference -> keys.add(Objects.requireNonNullElse(reference.getId(), "")));
            List<Value> entries = new ArrayList<>();
            for (int i = 0; i < references.size(); i++) {
                Place place = places.get().get(Math.min(i, places.get().size() - 1));
                String id = Objects.requireNonNullElse(references.get(i).getId(), "");
                Map<String, Object> fields = RisFields.of(place.tags());
                entries.add(CslValues.entry(
                        new RISConverter().toItemData(references.get(i)),
                        id.isBlank() ? key(fields) : id.strip(),
                        id.isBlank() ? place.type() : place.id(),
                        fields,
                        UnaryOperator.identity()));
            }
            return Optional.of(new Value.Sequence(entries, Span.at(0)));
        } catch (IOException e) {
            broken(Span.at(0), "this is no RIS: " + e.getMessage(), "each line begins with a tag, as in TY  - JOUR");
            return Optional.empty();
        }
    }

    /** Every line has a tag, every entry a beginning and an end. */
    private Optional<List<Place>> places() {
        List<Place> places = new ArrayList<>();
        boolean open = false;
        int start = 0;
        for (String line : source.text().split("\n", -1)) {
            String written = line.strip().replace("\uFEFF", "");
            Matcher tag = LINE.matcher(written);
            Span at = new Span(start, start + line.stripTrailing().length());
            if (!written.isEmpty() && !tag.matches()) {
                return broken(at, "this line has no tag", "each line begins with one, as in TI  - The title");
            }
            String name = written.isEmpty() ? "" : tag.group(1);
            if (name.equals("TY")) {
                if (open) {
                    return broken(at, "the entry before this one is never closed", "end it with a line: ER  - ");
                }
                places.add(new Place(at, at, new HashMap<>()));
            } else if (name.equals("ID") && open) {
                int value = start + line.indexOf(tag.group(2).strip());
                places.set(
                        places.size() - 1,
                        new Place(
                                places.get(places.size() - 1).type(),
                                new Span(value, value + tag.group(2).strip().length()),
                                places.get(places.size() - 1).tags()));
            } else if (!name.isEmpty() && !open) {
                return broken(at, "this line stands in no entry", "an entry begins with a line: TY  - JOUR");
            }
            if (!name.isEmpty() && !tag.group(2).isBlank()) {
                places.get(places.size() - 1)
                        .tags()
                        .computeIfAbsent(name, unmet -> new ArrayList<>())
                        .add(tag.group(2).strip());
            }
            open = name.equals("TY") || (open && !name.equals("ER"));
            start += line.length() + 1;
        }
        return open
                ? broken(
                        places.get(places.size() - 1).type(),
                        "this entry is never closed",
                        "end it with a line: ER  - ")
                : Optional.of(places);
    }

    private Optional<List<Place>> broken(Span at, String message, String hint) {
        diagnostics.add(Problem.BROKEN_RIS, source, at, message, hint);
        return Optional.empty();
    }

    /** A key for an entry that has none: family name and year, and a letter from the second one on. */
    private String key(Map<String, Object> fields) {
        String name = fields.get("author") instanceof List<?> authors && authors.get(0) instanceof Map<?, ?> first
                ? String.valueOf(first.values().iterator().next())
                : String.valueOf(fields.getOrDefault("title", ""));
        Matcher year = YEAR.matcher(String.valueOf(fields.getOrDefault("issued", "")));
        String wanted = Slug.of(name, "resource") + (year.find() ? "-" + year.group() : "");
        String key = wanted;
        for (int i = 2; !keys.add(key); i++) {
            key = wanted + (i < 27 ? String.valueOf((char) ('a' + i - 1)) : "-" + i);
        }
        return key;
    }
}
