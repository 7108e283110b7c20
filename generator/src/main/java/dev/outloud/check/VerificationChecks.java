package dev.outloud.check;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.site.Quotation;
import dev.outloud.model.site.Verification;
import dev.outloud.model.site.Verifications;
import java.time.ZoneOffset;

/** Tells of quotations whose source has other words, or none of them. */
public final class VerificationChecks {
    private static final String MEND =
            "write what it says, or mark what is yours: […] for words left out, [these] for words put in";

    private VerificationChecks() {}

    /** Adds a warning for each quotation that its source does not bear out. */
    public static void check(Verifications verifications, Diagnostics diagnostics) {
        for (Verifications.Entry entry : verifications.all()) {
            Quotation quotation = entry.quotation();
            Verification found = entry.verification();
            String source = found.snapshot().at().source().path().value();
            switch (found.state()) {
                case ALTERED ->
                    diagnostics.add(
                            Problem.QUOTE_ALTERED,
                            quotation.at().locate(),
                            "these are not the words of the source (" + found.percent() + " % agree)",
                            "the text of " + day(found) + ", " + source + ", has:\n" + WordDiff.of(found.runs()) + "\n"
                                    + MEND);
                case NOT_FOUND ->
                    diagnostics.add(
                            Problem.QUOTE_NOT_FOUND,
                            quotation.at().locate(),
                            "these words are not in their source",
                            "the text of " + day(found) + ", " + source + ", has nothing like it: is it another page,"
                                    + " or your translation? If only the page has changed, delete the file and run"
                                    + " site:snapshot again");
                case VERIFIED -> {
                    // That is what everybody hopes for.
                }
            }
        }
    }

    private static String day(Verification found) {
        return found.snapshot().fetched().atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
