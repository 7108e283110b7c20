package dev.outloud.parse.bibliography;

import de.undercouch.citeproc.bibtex.NameParser;
import de.undercouch.citeproc.csl.CSLName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of a field one by one: the library's own reader of whole fields stops at a sign that it does not know
 * and leaves out whoever follows.
 */
final class BibTexNames {
    private static final Pattern AND_OR_BRACE = Pattern.compile("[{}]|(?i:(?<=\\s)and(?=\\s))");

    /** Names that anybody would read so: the library makes a parser for each, and takes its time. */
    private static final Pattern USUAL = Pattern.compile(
            "(?<family>\\p{Lu}[\\p{L}\\p{M}’-]*+), (?<given>\\p{Lu}[\\p{L}\\p{M}’.-]*+(?: \\p{Lu}[\\p{L}\\p{M}’.-]*+)*+)");

    private BibTexNames() {}

    /** The names as CSL has them; one that is no person's, or that the library cannot read whole, is literal. */
    static List<Object> read(String field) {
        return split(field).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .<Object>map(BibTexNames::name)
                .toList();
    }

    private static List<String> split(String field) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        int start = 0;
        Matcher sign = AND_OR_BRACE.matcher(field);
        while (sign.find()) {
            switch (sign.group()) {
                case "{" -> depth++;
                case "}" -> depth--;
                default -> {
                    if (depth == 0) {
                        names.add(field.substring(start, sign.start()));
                        start = sign.end();
                    }
                }
            }
        }
        names.add(field.substring(start));
        return names;
    }

    private static Map<String, String> name(String written) {
        String plain = Latex.plain(written).replace('\'', '’');
        boolean isOrganisation = written.startsWith("{") && written.endsWith("}");
        Matcher usual = USUAL.matcher(plain);
        if (!isOrganisation && usual.matches()) {
            return Map.of("family", usual.group("family"), "given", usual.group("given"));
        }
        CSLName[] read = isOrganisation ? new CSLName[0] : NameParser.parse(plain);
        Map<String, String> parts = read.length == 1 ? parts(read[0]) : Map.of();
        boolean whole = letters(plain)
                == parts.values().stream().mapToLong(BibTexNames::letters).sum();
        return whole && parts.containsKey("family") ? parts : Map.of("literal", plain);
    }

    private static Map<String, String> parts(CSLName name) {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "family", name.getFamily());
        put(parts, "given", name.getGiven());
        put(parts, "dropping-particle", name.getDroppingParticle());
        put(parts, "non-dropping-particle", name.getNonDroppingParticle());
        put(parts, "suffix", name.getSuffix());
        return parts;
    }

    private static void put(Map<String, String> parts, String part, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            parts.put(part, text);
        }
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }
}
