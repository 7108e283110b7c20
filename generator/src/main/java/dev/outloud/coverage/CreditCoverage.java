package dev.outloud.coverage;

import dev.outloud.coverage.Coverage.Gap;
import dev.outloud.coverage.Coverage.Tally;
import dev.outloud.model.CreditGap;
import dev.outloud.model.CreditMeasure;
import dev.outloud.model.Person;
import dev.outloud.model.site.Attribution;
import dev.outloud.model.site.NamesInText;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Site;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Measures the credit of a site. Stateless; articles are looked at in parallel. */
public final class CreditCoverage {
    private CreditCoverage() {}

    /**
     * All that the site owes, and what of it is missing.
     *
     * @param baseline what may be missing, since it was missing before anybody looked
     */
    public static Coverage of(Site site, Set<CreditGap> baseline) {
        List<Person> people = site.attributions().stream()
                .map(Attribution::person)
                .filter(person -> person.consent().list())
                .toList();
        ArticleCredit articles = new ArticleCredit(new NamesInText(people));
        List<Due> due = Stream.of(
                        Stream.concat(site.posts().stream().map(Post::article), site.pages().stream())
                                .parallel()
                                .map(articles::due)
                                .flatMap(Collection::stream),
                        SharedCredit.resources(site),
                        SharedCredit.people(site))
                .flatMap(all -> all)
                .toList();
        Map<CreditMeasure, Tally> tallies = new EnumMap<>(CreditMeasure.class);
        for (CreditMeasure measure : CreditMeasure.values()) {
            tallies.put(measure, Tally.NONE);
        }
        due.forEach(one -> tallies.merge(one.gap().gap().measure(), one.tally(baseline), Tally::plus));
        return new Coverage(
                tallies,
                gaps(due.stream().filter(one -> !one.given() && !one.isLetBe(baseline))),
                gaps(due.stream().filter(one -> one.isLetBe(baseline))));
    }

    private static List<Gap> gaps(Stream<Due> due) {
        return due.map(Due::gap).sorted().toList();
    }
}
