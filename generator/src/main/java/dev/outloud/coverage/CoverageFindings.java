package dev.outloud.coverage;

import dev.outloud.coverage.Coverage.Gap;
import dev.outloud.coverage.Coverage.Tally;
import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.CreditGap;
import dev.outloud.model.CreditMeasure;
import dev.outloud.model.Settings.CreditMinimum;
import dev.outloud.text.Location;
import dev.outloud.text.SourcePath;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what the coverage of a site lacks. */
public final class CoverageFindings {
    private static final int EXAMPLES = 5;
    private static final String ANEW = "mvn site:check -Dsite.baseline";

    private CoverageFindings() {}

    /** What stops a build: that less is credited than the author asks of the site. */
    public static void minimum(Coverage coverage, @Nullable CreditMinimum minimum, Diagnostics diagnostics) {
        Tally whole = coverage.whole();
        if (minimum == null || whole.percent() >= minimum.percent()) {
            return;
        }
        String first = coverage.gaps().stream()
                .sorted(Comparator.comparing(gap -> gap.gap().measure()))
                .limit(EXAMPLES)
                .map(gap -> "\n" + place(gap) + ": " + words(gap))
                .collect(Collectors.joining());
        diagnostics.add(
                Problem.CREDIT_BELOW_MINIMUM,
                minimum.at().locate(),
                "credit covers " + whole.percent() + " % of what is due, and " + minimum.percent() + " % are asked for",
                coverage.gaps().size() + " missing, such as:" + first + "\nlet what is old be with: " + ANEW);
    }

    /** People are looked up as a whole, not on a line of their own. */
    private static String place(Gap gap) {
        boolean isPerson = gap.gap().measure() == CreditMeasure.PEOPLE;
        return gap.at().file() + (isPerson ? "" : ":" + gap.at().line());
    }

    private static String words(Gap gap) {
        return switch (gap.gap().measure()) {
            case SPEAKERS -> "a quotation names nobody";
            case SOURCES -> "a quotation has no source";
            case PICTURES -> "a picture credits nobody";
            case RESOURCES -> "nobody is named for “" + gap.what() + "”";
            case PEOPLE -> gap.what() + " has neither url: nor accounts:";
            case MENTIONS -> gap.what() + " is named without a link";
        };
    }

    /** What only somebody wants to read who asks: where names are not linked, who cannot be reached, what was mended. */
    public static void details(Coverage coverage, Set<CreditGap> baseline, Diagnostics diagnostics) {
        for (Gap gap : coverage.gaps()) {
            if (gap.gap().measure() == CreditMeasure.MENTIONS) {
                diagnostics.add(
                        Problem.NAME_UNLINKED,
                        gap.at(),
                        "the text names " + gap.what() + " here first, without a link",
                        "write @" + gap.gap().key() + " in its place");
            }
        }
        unreached(coverage, diagnostics);
        mended(coverage, baseline, diagnostics);
    }

    private static void unreached(Coverage coverage, Diagnostics diagnostics) {
        List<Gap> people = coverage.gaps().stream()
                .filter(gap -> gap.gap().measure() == CreditMeasure.PEOPLE)
                .toList();
        if (!people.isEmpty()) {
            diagnostics.add(
                    Problem.PEOPLE_UNREACHED,
                    people.get(0).at(),
                    "nothing leads from here to "
                            + people.stream().map(Gap::what).sorted().collect(Collectors.joining(", ")),
                    "in people.yml, give each a url: or, under accounts:, a handle");
        }
    }

    private static void mended(Coverage coverage, Set<CreditGap> baseline, Diagnostics diagnostics) {
        Set<CreditGap> mended = new TreeSet<>(baseline);
        List.of(coverage.gaps(), coverage.letBe()).forEach(gaps -> gaps.forEach(gap -> mended.remove(gap.gap())));
        if (!mended.isEmpty()) {
            CreditGap first = mended.iterator().next();
            diagnostics.add(
                    Problem.BASELINE_MENDED,
                    Location.of(new SourcePath(CreditGap.BASELINE)),
                    mended.size() + (mended.size() == 1 ? " entry is" : " entries are")
                            + " no longer needed, such as \"" + first.key() + "\" of " + first.file(),
                    "make the list anew with: " + ANEW);
        }
    }
}
