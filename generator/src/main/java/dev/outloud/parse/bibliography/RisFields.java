package dev.outloud.parse.bibliography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an entry of RIS says, by its tags: programs write one thing under several, and the library knows one of them.
 */
final class RisFields {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("ELEC", "webpage"),
            Map.entry("BLOG", "post-weblog"),
            Map.entry("GEN", "document"),
            Map.entry("ENCYC", "entry-encyclopedia"),
            Map.entry("DICT", "entry-dictionary"),
            Map.entry("COMP", "software"),
            Map.entry("DATA", "dataset"),
            Map.entry("SOUND", "song"),
            Map.entry("MUSIC", "song"),
            Map.entry("EBOOK", "book"),
            Map.entry("ECHAP", "chapter"),
            Map.entry("EJOUR", "article-journal"),
            Map.entry("INPR", "article-journal"),
            Map.entry("STAND", "standard"),
            Map.entry("PCOMM", "personal_communication"),
            Map.entry("UNPB", "manuscript"),
            Map.entry("STAT", "legislation"),
            Map.entry("CASE", "legal_case"),
            Map.entry("ART", "graphic"),
            Map.entry("SLIDE", "speech"));

    /** Works that stand in another one, whose title is the secondary title. */
    private static final Set<String> CONTAINED = Set.of(
            "JOUR", "EJOUR", "INPR", "MGZN", "NEWS", "CHAP", "ECHAP", "CONF", "CPAPER", "BLOG", "ELEC", "ENCYC", "DICT",
            "ABST");

    private final Map<String, List<String>> tags;

    private RisFields(Map<String, List<String>> tags) {
        this.tags = tags;
    }

    /** CSL variables to take instead of the library's. */
    static Map<String, Object> of(Map<String, List<String>> tags) {
        RisFields fields = new RisFields(tags);
        Map<String, Object> csl = new LinkedHashMap<>();
        String type = fields.first("TY").orElse("");
        Optional.ofNullable(TYPES.get(type)).ifPresent(known -> csl.put("type", known));
        fields.first("TI", "T1", "CT").ifPresent(title -> csl.put("title", title));
        names(fields.all("AU", "A1"), "author", csl);
        names(CONTAINED.contains(type) ? fields.all("ED", "A2") : fields.all("ED"), "editor", csl);
        if (CONTAINED.contains(type)) {
            fields.first("T2", "JF", "JO", "BT", "JA", "J2").ifPresent(title -> csl.put("container-title", title));
            fields.first("J2", "JA").ifPresent(title -> csl.put("container-title-short", title));
        }
        fields.all("DA", "PY", "Y1").stream()
                .filter(date -> !date.startsWith("/"))
                .max(Comparator.comparingLong(RisFields::precision))
                .ifPresent(date -> csl.put("issued", Map.of("raw", date)));
        fields.all("UR").stream()
                .filter(url -> url.startsWith("http"))
                .findFirst()
                .ifPresent(url -> csl.put("URL", url));
        return csl;
    }

    private static void names(List<String> written, String variable, Map<String, Object> csl) {
        if (!written.isEmpty()) {
            csl.put(variable, written.stream().<Object>map(RisFields::name).toList());
        }
    }

    /** A name without a comma is an organisation's. */
    private static Map<String, String> name(String written) {
        String[] parts = written.split(",", 3);
        Map<String, String> name = new LinkedHashMap<>();
        if (parts.length == 1) {
            name.put("literal", written);
        } else {
            name.put("family", parts[0].strip());
            name.put("given", parts[1].strip());
        }
        if (parts.length == 3 && !parts[2].isBlank()) {
            name.put("suffix", parts[2].strip());
        }
        return name;
    }

    /** {@code 2012/03/01/} says more than {@code 2012}. */
    private static long precision(String date) {
        return Arrays.stream(date.split("/", -1))
                .limit(3)
                .filter(part -> !part.isBlank())
                .count();
    }

    private List<String> all(String... names) {
        List<String> found = new ArrayList<>();
        for (String name : names) {
            found.addAll(tags.getOrDefault(name, List.of()));
        }
        return found;
    }

    /** Of the first tag that there is. */
    private Optional<String> first(String... names) {
        return Stream.of(names)
                .flatMap(name -> tags.getOrDefault(name, List.of()).stream())
                .findFirst();
    }
}
