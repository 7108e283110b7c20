package dev.outloud.parse;

import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Consent;
import dev.outloud.model.Slug;
import dev.outloud.parse.frontmatter.Value.Scalar;
import dev.outloud.text.Origin;
import dev.outloud.text.Ref;
import java.util.List;
import java.util.Set;

/** Reads what a person agreed to. A wish that is not understood would be passed over: it stops the build. */
final class ConsentReader {
    private static final Set<String> WISHES = Set.of("tag", "list", "notify", "name-as");

    private ConsentReader() {}

    static Consent read(Fields person) {
        return person.section("consent").map(ConsentReader::wishes).orElse(Consent.FULL);
    }

    private static Consent wishes(Fields fields) {
        // Whoever wants to be in no list hardly wants to be called by their handle.
        boolean list = fields.flag("list", true);
        Consent consent =
                new Consent(fields.flag("tag", list), list, fields.flag("notify", list), fields.string("name-as"));
        fields.unknownKeys().forEach(key -> fields.unknown(key, Problem.UNKNOWN_CONSENT));
        return consent;
    }

    /** Names the keys of a person that mean nothing; one of them may be a wish in the wrong place. */
    static void finish(Fields person) {
        for (Scalar key : person.unknownKeys()) {
            if (WISHES.contains(key.text())) {
                person.report(
                        Problem.UNKNOWN_CONSENT,
                        key,
                        "\"" + key.text() + "\" means nothing outside of consent:",
                        "write consent: above it, and indent it by two spaces more");
            } else {
                boolean slip =
                        DidYouMean.nearest(key.text(), List.of("consent")).isPresent();
                person.unknown(key, slip ? Problem.UNKNOWN_CONSENT : Problem.UNKNOWN_KEY);
            }
        }
    }

    /** The id is in addresses that everybody sees: it must not say more of a name than the person agreed to. */
    static void checkId(Fields person, String id, String name, Consent consent, Origin at) {
        String agreed = consent.nameAs();
        if (agreed == null || !consent.list()) {
            return;
        }
        if (consent.isBrokenBy(id, List.of(name))) {
            person.report(
                    Problem.NAME_IN_ID,
                    new Ref(id, at),
                    "the id \"" + id + "\" gives away what name-as hides, in the address of a page",
                    "change it, here and wherever @" + id + " is written: id: " + Slug.of(agreed, "someone"));
        }
    }
}
