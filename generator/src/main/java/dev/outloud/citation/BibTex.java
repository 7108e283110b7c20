package dev.outloud.citation;

import dev.outloud.model.CslItem;
import dev.outloud.model.Doi;
import dev.outloud.model.Urls;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a bibliographic record as BibTeX, in Unicode as BibLaTeX and every reference manager read it. */
final class BibTex {
    private static final Map<String, String> TYPES = Map.of(
            "article-journal", "article",
            "article-magazine", "article",
            "article-newspaper", "article",
            "book", "book",
            "chapter", "incollection",
            "paper-conference", "inproceedings",
            "thesis", "phdthesis",
            "report", "techreport",
            "manuscript", "unpublished");

    /** Who publishes a report or accepts a thesis has a field of its own. */
    private static final Map<String, String> PUBLISHERS = Map.of("techreport", "institution", "phdthesis", "school");

    private static final Pattern NO_KEY = Pattern.compile("[\\s,{}()%#\\\\\"'~=]+");
    private static final Pattern SPECIAL = Pattern.compile("[&%$#_{}~^\\\\]");

    private BibTex() {}

    static String entry(CslItem item) {
        String type = TYPES.getOrDefault(item.type(), "misc");
        Map<String, String> fields = new TreeMap<>();
        put(fields, "author", names(item.authors()));
        put(fields, "editor", names(item.editors()));
        put(fields, "title", "{" + escaped(item.title()) + "}");
        CslItem.Issued issued = item.issued();
        if (issued != null) {
            put(fields, "year", escaped(issued.brief()));
            put(fields, "month", issued.month() > 0 ? Integer.toString(issued.month()) : "");
        }
        boolean inBook = type.equals("incollection") || type.equals("inproceedings");
        copy(item, "container-title", fields, inBook ? "booktitle" : type.equals("misc") ? "howpublished" : "journal");
        copy(item, "publisher", fields, PUBLISHERS.getOrDefault(type, "publisher"));
        copy(item, "publisher-place", fields, "address");
        copy(item, "volume", fields, "volume");
        copy(item, "issue", fields, "number");
        item.variable("page").ifPresent(page -> put(fields, "pages", escaped(page.replaceAll("[-–]+", "--"))));
        item.variable("DOI")
                .ifPresent(doi -> put(
                        fields, "doi", Urls.encoded(Doi.read(doi).map(Doi::name).orElse(doi))));
        copy(item, "ISBN", fields, "isbn");
        item.variable("URL").ifPresent(url -> put(fields, "url", Urls.encoded(url)));
        String body = fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(Collectors.joining(",\n"));
        return "@" + type + "{" + NO_KEY.matcher(item.id()).replaceAll("-") + ",\n" + body + "\n}\n";
    }

    private static void copy(CslItem item, String variable, Map<String, String> fields, String field) {
        item.variable(variable).ifPresent(value -> put(fields, field, escaped(value)));
    }

    private static void put(Map<String, String> fields, String field, String value) {
        if (!value.isEmpty() && !value.equals("{}")) {
            fields.put(field, value);
        }
    }

    /** An organisation's name in braces is not taken apart. */
    private static String names(List<CslItem.Name> names) {
        return names.stream()
                .map(name -> name.isOrganisation() || name.family().isEmpty()
                        ? "{" + escaped(name.full()) + "}"
                        : escaped(name.family()) + (name.given().isEmpty() ? "" : ", " + escaped(name.given())))
                .collect(Collectors.joining(" and "));
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(text.replaceAll("\\s+", " "))
                .replaceAll(found -> Matcher.quoteReplacement(
                        switch (found.group().charAt(0)) {
                            case '\\' -> "\\textbackslash{}";
                            case '~' -> "\\textasciitilde{}";
                            case '^' -> "\\textasciicircum{}";
                            default -> "\\" + found.group();
                        }));
    }
}
