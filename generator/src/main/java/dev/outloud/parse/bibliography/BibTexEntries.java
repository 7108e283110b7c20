package dev.outloud.parse.bibliography;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import dev.outloud.parse.frontmatter.Value;
import dev.outloud.text.Span;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.CrossReferenceValue;
import org.jbibtex.Key;
import org.jbibtex.ParseException;

/** Turns BibTeX into CSL items, entry by entry. Stateless. */
final class BibTexEntries {
    private static final List<Key> NAMES = List.of(BibTeXEntry.KEY_AUTHOR, BibTeXEntry.KEY_EDITOR);
    private static final Set<Key> OWN = Set.of(BibTeXEntry.KEY_AUTHOR, BibTeXEntry.KEY_EDITOR, BibTeXEntry.KEY_PAGES);
    private static final Pattern DASHES = Pattern.compile("\\s*+(?:--+|[–—])\\s*+");

    private BibTexEntries() {}

    /**
     * With a converter of its own: one is no good for two threads, and too large to be made for each entry.
     *
     * @param places where each key stands
     */
    static List<Value> of(String bibtex, Map<String, Span> places) throws ParseException {
        BibTeXConverter converter = new BibTeXConverter();
        byte[] bytes = Latex.prepared(bibtex).getBytes(StandardCharsets.UTF_8);
        List<Value> values = new ArrayList<>();
        for (BibTeXEntry written : converter
                .loadDatabase(new ByteArrayInputStream(bytes))
                .getEntries()
                .values()) {
            BibTeXEntry entry = withBorrowed(written);
            String key = entry.getKey().getValue();
            values.add(CslValues.entry(
                    converter.toItemData(withoutOwn(entry)),
                    key,
                    places.getOrDefault(key, Span.at(0)),
                    own(entry),
                    Latex::plain));
        }
        return values;
    }

    /** An entry takes what it lacks from the one that it refers to, whose title is that of the book. */
    private static BibTeXEntry withBorrowed(BibTeXEntry entry) {
        if (!(entry.getFields().get(BibTeXEntry.KEY_CROSSREF) instanceof CrossReferenceValue reference)
                || reference.getEntry() == null) {
            return entry;
        }
        BibTeXEntry whole = new BibTeXEntry(entry.getType(), entry.getKey());
        reference.getEntry().getFields().forEach((field, value) -> {
            if (field.equals(BibTeXEntry.KEY_TITLE)) {
                whole.addField(BibTeXEntry.KEY_BOOKTITLE, value);
            } else if (!field.equals(BibTeXEntry.KEY_CROSSREF)) {
                whole.addField(field, value);
            }
        });
        entry.getFields().forEach((field, value) -> {
            if (!field.equals(BibTeXEntry.KEY_CROSSREF)) {
                whole.removeField(field);
                whole.addField(field, value);
            }
        });
        return whole;
    }

    /** The library takes as long for names and pages as for all else, and of {@code xii+312} it reads but the first. */
    private static BibTeXEntry withoutOwn(BibTeXEntry entry) {
        BibTeXEntry other = new BibTeXEntry(entry.getType(), entry.getKey());
        entry.getFields().forEach((field, value) -> {
            if (!OWN.contains(field)) {
                other.addField(field, value);
            }
        });
        return other;
    }

    private static Map<String, Object> own(BibTeXEntry entry) {
        Map<String, Object> own = new LinkedHashMap<>();
        for (Key field : NAMES) {
            if (entry.getField(field) != null) {
                own.put(field.getValue(), BibTexNames.read(entry.getField(field).toUserString()));
            }
        }
        if (entry.getField(BibTeXEntry.KEY_PAGES) != null) {
            String pages = entry.getField(BibTeXEntry.KEY_PAGES).toUserString();
            own.put("page", DASHES.matcher(pages.strip()).replaceAll("-"));
        }
        own.putAll(BibLatex.of(entry));
        BibTexLanguage.of(entry).ifPresent(tag -> own.put("language", tag));
        return own;
    }
}
