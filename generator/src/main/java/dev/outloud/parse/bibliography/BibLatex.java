package dev.outloud.parse.bibliography;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;
import org.jbibtex.Value;

/** What BibLaTeX says of a work beyond BibTeX: the library knows few of its types and fields. */
final class BibLatex {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("thesis", "thesis"),
            Map.entry("report", "report"),
            Map.entry("mvbook", "book"),
            Map.entry("collection", "book"),
            Map.entry("mvcollection", "book"),
            Map.entry("reference", "book"),
            Map.entry("mvreference", "book"),
            Map.entry("bookinbook", "chapter"),
            Map.entry("suppbook", "chapter"),
            Map.entry("suppcollection", "chapter"),
            Map.entry("inreference", "entry-encyclopedia"),
            Map.entry("software", "software"),
            Map.entry("dataset", "dataset"),
            Map.entry("video", "motion_picture"),
            Map.entry("movie", "motion_picture"),
            Map.entry("audio", "song"),
            Map.entry("music", "song"),
            Map.entry("letter", "personal_communication"),
            Map.entry("image", "graphic"),
            Map.entry("artwork", "graphic"),
            Map.entry("legislation", "legislation"),
            Map.entry("standard", "standard"),
            Map.entry("misc", "document"));

    private static final Map<String, String> VARIABLES = Map.of(
            "shortjournal", "container-title-short",
            "shorttitle", "title-short",
            "version", "version",
            "eventtitle", "event-title",
            "venue", "event-place",
            "volumes", "number-of-volumes",
            "pagetotal", "number-of-pages");

    /** Kinds of theses and reports, by the type of an entry or by its field {@code type}. */
    private static final Map<String, String> GENRES = Map.of(
            "phdthesis", "PhD thesis",
            "mathesis", "Master’s thesis",
            "mastersthesis", "Master’s thesis",
            "bathesis", "Bachelor’s thesis",
            "techreport", "Technical report",
            "resreport", "Research report");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s{}]+");
    private static final Pattern YEAR = Pattern.compile("\\d");

    private final BibTeXEntry entry;
    private final String type;
    private final Map<String, Object> csl = new LinkedHashMap<>();

    private BibLatex(BibTeXEntry entry) {
        this.entry = entry;
        this.type = entry.getType().getValue().toLowerCase(Locale.ROOT);
    }

    /** CSL variables to take instead of the library's. */
    static Map<String, Object> of(BibTeXEntry entry) {
        BibLatex read = new BibLatex(entry);
        read.read();
        return read.csl;
    }

    private void read() {
        Optional.ofNullable(TYPES.get(type)).ifPresent(known -> csl.put("type", known));
        VARIABLES.forEach((field, variable) -> text(field).ifPresent(text -> csl.put(variable, text)));
        text("subtitle").ifPresent(sub -> text("title").ifPresent(title -> csl.put("title", title + ": " + sub)));
        text("booksubtitle")
                .ifPresent(sub -> text("booktitle").ifPresent(title -> csl.put("container-title", title + ": " + sub)));
        text("translator").ifPresent(names -> csl.put("translator", BibTexNames.read(names)));
        genre();
        if (text("date").isEmpty()) {
            text("year")
                    .filter(year -> !YEAR.matcher(year).find())
                    .ifPresent(words -> csl.put("issued", Map.of("literal", words)));
        }
        if (text("url").isEmpty()) {
            text("howpublished").map(ADDRESS::matcher).filter(Matcher::find).ifPresent(address -> {
                csl.put("URL", address.group());
                csl.put("type", "webpage");
            });
        } else if (type.equals("misc")) {
            csl.put("type", "webpage");
        }
    }

    private void genre() {
        String kind = text("type").orElse(type);
        String genre = GENRES.get(kind.toLowerCase(Locale.ROOT));
        boolean isOfKind = type.endsWith("thesis") || type.endsWith("report");
        if (genre != null && !type.equals("techreport")) {
            csl.put("genre", genre);
        } else if (isOfKind && text("type").isPresent()) {
            csl.put("genre", kind);
        }
    }

    private Optional<String> text(String field) {
        Value value = entry.getField(new Key(field));
        return value == null
                ? Optional.empty()
                : Optional.of(value.toUserString().strip()).filter(text -> !text.isEmpty());
    }
}
