package dev.outloud.citation;

import de.undercouch.citeproc.csl.CSLLabel;
import dev.outloud.citation.LocaleTerms.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code p. 4}, {@code chap. 3} or {@code § 5}, in the words that CSL's locales have for them: English ones and
 * those of one language. A number alone is a page, as in Pandoc. Immutable and safe to share.
 */
final class LocatorReader {
    private static final String VALUES = "(?<value>(?:\\d|[ivxlcdmIVXLCDM]+(?![\\p{L}\\d]))[\\p{L}\\d]{0,8}"
            + "(?:[.:]\\d{1,6})*(?:\\s?(?:[-–,&]|--)\\s?\\d[\\p{L}\\d]{0,8}(?:[.:]\\d{1,6})*)*)";

    /** Labels are short, and what follows a value is not looked at. */
    private static final Pattern PLACE =
            Pattern.compile("(?:(?<label>[\\p{L}§¶][\\p{L} -]{0,20}|§§|¶¶)\\.?\\s?)?" + VALUES + "(?<rest>.*)");

    private final Map<String, CSLLabel> labels = new HashMap<>();

    /** @param terms of English and of the text's language; the first ones win */
    LocatorReader(List<Term> terms) {
        Map<String, CSLLabel> named = new HashMap<>();
        for (CSLLabel label : CSLLabel.values()) {
            named.put(label.toString().replace('-', ' '), label);
        }
        for (Term term : terms) {
            CSLLabel label = named.get(term.name().replace('-', ' '));
            if (label != null) {
                term.words().forEach(word -> labels.putIfAbsent(folded(word), label));
            }
        }
        labels.putIfAbsent("pp", CSLLabel.PAGE);
    }

    private static String folded(String word) {
        String text = word.strip().toLowerCase(Locale.ROOT);
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    Locator read(String written) {
        Matcher place = PLACE.matcher(written);
        if (!place.matches()) {
            return new Locator(null, "", written);
        }
        CSLLabel label = place.group("label") == null ? CSLLabel.PAGE : labels.get(folded(place.group("label")));
        String rest = place.group("rest").strip();
        return label == null || (!rest.isEmpty() && place.group("label") == null && !rest.startsWith(","))
                ? new Locator(null, "", written)
                : new Locator(label, place.group("value").replace("--", "–"), rest);
    }
}
