package dev.outloud.check;

import dev.outloud.model.body.QuotationMark.Form;
import dev.outloud.model.site.Quotation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line at the end of a quotation, or right behind it, that was probably meant to say whose words these are. */
final class NearMiss {
    private static final int LONGEST = 200;
    private static final String NAME = "(?:@\\p{L}|\\p{Lu}).*";
    private static final Pattern ITEM = Pattern.compile("[-*+][ \\t]+(" + NAME + ")");
    private static final Pattern ANY_ITEM = Pattern.compile("(?:[-*+]|\\d+[.)])[ \\t].*");
    private static final Pattern DASHED = Pattern.compile("(?:[—―–]+|-{2,3})[ \\t]*" + NAME);
    private static final Pattern MARKERS = Pattern.compile("^[\\s>]+");

    private NearMiss() {}

    /** How to mend it, if there is one. */
    static Optional<String> hint(Quotation quotation) {
        if (quotation.mark().form() != Form.BLOCK) {
            return Optional.empty();
        }
        List<String> within = quotation
                .at()
                .source()
                .slice(quotation.at().span())
                .lines()
                .map(line -> MARKERS.matcher(line).replaceFirst("").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        return item(within).or(() -> behind(quotation));
    }

    /** One hyphen makes an item of a list, which the last of several items may be meant to be. */
    private static Optional<String> item(List<String> lines) {
        int last = lines.size() - 1;
        if (last < 1 || ANY_ITEM.matcher(lines.get(last - 1)).matches()) {
            return Optional.empty();
        }
        Matcher item = ITEM.matcher(lines.get(last));
        return item.matches() && item.group().length() <= LONGEST
                ? Optional.of("its last line is an item of a list; with two hyphens or a dash it says whose words"
                        + " these are:\n> -- " + item.group(1))
                : Optional.empty();
    }

    private static Optional<String> behind(Quotation quotation) {
        String text = quotation.at().source().text();
        int start = quotation.at().span().end();
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        String line = text.substring(start, Math.min(text.length(), start + LONGEST))
                .lines()
                .findFirst()
                .orElse("")
                .strip();
        return DASHED.matcher(line).matches()
                ? Optional.of(
                        "if the line below says whose words these are, put it into the quotation, behind >:\n> " + line)
                : Optional.empty();
    }
}
