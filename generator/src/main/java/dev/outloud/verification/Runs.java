package dev.outloud.verification;

import dev.outloud.model.site.Verification.Run;
import dev.outloud.model.site.Verification.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes a comparison as the quotation itself, with what the source has instead behind each stretch that differs. */
final class Runs {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Of a longer stretch that only the source has, its beginning and end tell enough. */
    private static final int LONGEST = 16;

    private static final int SHOWN = 5;

    private final Words quotation;
    private final Words source;
    private final List<Run> runs = new ArrayList<>();

    private Runs(Words quotation, Words source) {
        this.quotation = quotation;
        this.source = source;
    }

    static List<Run> of(Comparison comparison) {
        Runs runs = new Runs(comparison.quotation(), comparison.text().words());
        runs.add(Side.BOTH, runs.quotation.text().substring(0, runs.quotation.start(0)));
        List<Part> parts = comparison.parts();
        for (int i = 0; i < parts.size(); i++) {
            runs.add(
                    parts.get(i),
                    i + 1 == parts.size()
                            ? runs.quotation.size()
                            : parts.get(i + 1).from());
        }
        return List.copyOf(runs.runs);
    }

    /** @param next the first word of the part behind it: what the author put in stands between, and is no difference */
    private void add(Part part, int next) {
        String quoted = part.size() == 0
                ? ""
                : quotation.text().substring(quotation.start(part.from()), quotation.end(part.to() - 1));
        String between =
                part.size() == 0 ? "" : quotation.text().substring(quotation.end(part.to() - 1), quotation.start(next));
        if (!part.same()) {
            add(Side.QUOTATION, quoted);
            add(Side.SOURCE, instead(part));
        } else {
            add(Side.BOTH, quoted);
        }
        add(Side.BOTH, between);
    }

    private void add(Side side, String text) {
        if (text.isEmpty()) {
            return;
        }
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).side() == side) {
            runs.set(last, new Run(side, runs.get(last).text() + text));
        } else {
            runs.add(new Run(side, text));
        }
    }

    /** Words of the source with the space that parts them from the quotation's. */
    private String instead(Part part) {
        if (part.keptSize() == 0) {
            return "";
        }
        String words = part.keptSize() <= LONGEST
                ? words(part.keptFrom(), part.keptTo())
                : words(part.keptFrom(), part.keptFrom() + SHOWN) + " … " + words(part.keptTo() - SHOWN, part.keptTo());
        if (Folding.isUnspaced(words.codePointAt(0))) {
            return words;
        }
        return part.size() > 0 ? " " + words : words + " ";
    }

    private String words(int from, int to) {
        return SPACES.matcher(source.text().substring(source.start(from), source.end(to - 1)))
                .replaceAll(" ");
    }
}
