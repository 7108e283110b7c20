package dev.outloud.coverage;

import dev.outloud.coverage.Coverage.Gap;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.CreditGap;
import dev.outloud.model.CreditMeasure;
import dev.outloud.model.Person;
import dev.outloud.model.site.Attribution;
import dev.outloud.model.site.Resource;
import dev.outloud.model.site.Site;
import dev.outloud.text.Location;
import dev.outloud.text.SourcePath;
import java.util.stream.Stream;

/** What the site owes as a whole: to those who made its resources, and to everybody whom it credits. */
final class SharedCredit {
    private static final String PEOPLE = "people.yml";

    private SharedCredit() {}

    static Stream<Due> resources(Site site) {
        return site.resources().stream()
                .filter(use -> !use.citedIn().isEmpty() || !use.quotations().isEmpty())
                .map(use -> due(use.resource()));
    }

    private static Due due(Resource resource) {
        CreditGap gap = new CreditGap(resource.at().source().path().value(), CreditMeasure.RESOURCES, resource.id());
        Gap missing = new Gap(gap, resource.at().locate(), Problem.RESOURCE_UNCREDITED, resource.title());
        return new Due(missing, !resource.names().isEmpty(), false);
    }

    /** Whoever wants no page, or another name, may well want no link either. */
    static Stream<Due> people(Site site) {
        return site.attributions().stream()
                .filter(attribution ->
                        attribution.count() > 0 || !attribution.credits().isEmpty())
                .map(Attribution::person)
                .filter(person -> person.consent().list() && person.consent().nameAs() == null)
                .map(SharedCredit::due);
    }

    private static Due due(Person person) {
        boolean canBeReached =
                person.url() != null || !person.accounts().handles().isEmpty();
        CreditGap gap = new CreditGap(PEOPLE, CreditMeasure.PEOPLE, person.id());
        return new Due(
                new Gap(gap, Location.of(new SourcePath(PEOPLE)), null, person.displayName()), canBeReached, false);
    }
}
