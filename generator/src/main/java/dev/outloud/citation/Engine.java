package dev.outloud.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLPropertiesBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * citeproc-java with one style in one language. It keeps nothing from one call to the next: what a work's place in the
 * text means for it comes with the work. For one thread at a time; slow to make, quick to use again.
 */
final class Engine {
    /** Stands for the number of a work in an entry. */
    static final String NUMBER = "\uE0F0";

    private final CslStyle style;
    private final PieceFormat format;
    private final Works works = new Works();
    private final CSL csl;

    /** The works that the engine may ask for, by the id that they have for this call. */
    private static final class Works implements ItemDataProvider {
        private final Map<String, CSLItemData> items = new LinkedHashMap<>();

        @Override
        public @Nullable CSLItemData retrieveItem(String id) {
            return items.get(id);
        }

        @Override
        public Collection<String> getIds() {
            return items.keySet();
        }

        void put(String id, Map<String, Object> fields) {
            fields.put("id", id);
            items.put(id, CSLItemData.fromJson(fields));
        }
    }

    /**
     * Makes an engine.
     *
     * @param titles remembers titles in title case, for all engines
     * @throws IllegalArgumentException if the engine does not take the style
     */
    Engine(CslStyle style, Locale language, Map<String, String> titles, UnaryOperator<String> ordinals) {
        this.style = style;
        this.format = new PieceFormat(language, titles, ordinals);
        try {
            String tag = CitationLocales.tag(language);
            // For en-GB it would take en-US as well, whose commas within quotation marks would win.
            String words = CitationLocales.xml(tag);
            this.csl = new CSL(works, asked -> words, new DefaultAbbreviationProvider(), style.xml(), tag);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        reset();
    }

    /** One citation: the cites in the order of the style. */
    List<Piece> citation(List<Cite> cites) {
        return citation(cites, false);
    }

    /** @param asGiven whether the order of the cites stays */
    List<Piece> citation(List<Cite> cites, boolean asGiven) {
        reset();
        CSLCitationItem[] items = new CSLCitationItem[cites.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = item(Integer.toString(i), cites.get(i));
        }
        csl.makeCitation(new CSLCitation(
                items, null, new CSLPropertiesBuilder().unsorted(asGiven).build()));
        return format.take().get(0);
    }

    private CSLCitationItem item(String id, Cite cite) {
        Map<String, Object> fields = fields(cite);
        style.variables(cite.marks(), cite.locator()).forEach(variable -> fields.put(variable, "1"));
        number(fields, Integer.toString(cite.number()));
        if (cite.suppressAuthor()) {
            EngineItem.suppressAuthor(fields);
        }
        works.put(id, fields);
        CSLCitationItemBuilder item = new CSLCitationItemBuilder(id)
                .prefix((cite.prefix().isEmpty() ? "" : cite.prefix() + " ") + PieceFormat.OPEN);
        String suffix = cite.locator().suffix();
        boolean isWord = !suffix.isEmpty() && Character.isLetterOrDigit(suffix.codePointAt(0));
        item.suffix(PieceFormat.CLOSE + (isWord ? ", " : suffix.startsWith("(") ? " " : "") + suffix);
        if (cite.locator().label() != null) {
            item.label(cite.locator().label()).locator(cite.locator().value());
        }
        return item.build();
    }

    private void number(Map<String, Object> fields, String number) {
        String variable = style.asked().marks().get(Mark.NUMBER);
        if (variable != null) {
            fields.put(variable, number);
        }
    }

    private Map<String, Object> fields(Cite cite) {
        Map<String, Object> fields = EngineItem.of(cite.item());
        style.variables().forEach(fields::remove);
        if (!cite.yearSuffix().isEmpty()) {
            fields.put("year-suffix", cite.yearSuffix());
        }
        if (cite.firstNote() > 0) {
            fields.put("first-reference-note-number", Integer.toString(cite.firstNote()));
        }
        return fields;
    }

    /**
     * One entry of a list; {@link #NUMBER} stands where its number belongs. A style without lists has its first
     * citation there.
     */
    List<Piece> entry(Cite cite) {
        if (!style.hasBibliography()) {
            return citation(List.of(cite));
        }
        reset();
        Map<String, Object> fields = fields(cite);
        number(fields, NUMBER);
        works.put("0", fields);
        csl.registerCitationItems("0");
        csl.makeBibliography();
        return format.take().get(0);
    }

    /** The order in which a list has these works, as their places in {@code cites}. */
    List<Integer> sorted(List<Cite> cites) {
        reset();
        for (int i = 0; i < cites.size(); i++) {
            works.put(Integer.toString(i), fields(cites.get(i)));
        }
        csl.registerCitationItems(works.getIds().toArray(String[]::new));
        return csl.getRegisteredItems().stream()
                .map(item -> Integer.valueOf(item.getId()))
                .toList();
    }

    private void reset() {
        works.items.clear();
        csl.reset();
        csl.setConvertLinks(true);
        csl.setOutputFormat(format);
    }
}
