package dev.outloud.coverage;

import dev.outloud.coverage.Coverage.Gap;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.CreditGap;
import dev.outloud.model.CreditMeasure;
import dev.outloud.model.Person;
import dev.outloud.model.body.Mention;
import dev.outloud.model.body.Prose;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.NamesInText;
import dev.outloud.model.site.Picture;
import dev.outloud.model.site.Quotation;
import dev.outloud.text.Location;
import dev.outloud.text.Ref;
import dev.outloud.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What one article owes: to those whom it quotes, whose pictures it shows, and whom it names. Safe to share. */
final class ArticleCredit {
    private final NamesInText names;

    ArticleCredit(NamesInText names) {
        this.names = names;
    }

    List<Due> due(Article article) {
        List<Due> due = new ArrayList<>();
        Set<String> allowed = article.document().frontMatter().allow().stream()
                .map(Ref::value)
                .collect(Collectors.toSet());
        for (Quotation quotation : article.quotations()) {
            Location at = quotation.at().locate();
            due.add(due(
                    gap(article, CreditMeasure.SPEAKERS, quotation.id(), at, Problem.QUOTE_UNATTRIBUTED, ""),
                    quotation.isAttributed(),
                    allowed));
            due.add(due(
                    gap(article, CreditMeasure.SOURCES, quotation.id(), at, Problem.QUOTE_UNSOURCED, ""),
                    quotation.isSourced(),
                    allowed));
        }
        for (Picture picture : article.allPictures()) {
            due.add(due(
                    gap(
                            article,
                            CreditMeasure.PICTURES,
                            picture.source().value(),
                            picture.at().locate(),
                            Problem.IMAGE_UNCREDITED,
                            ""),
                    picture.credit() != null,
                    allowed));
        }
        mentions(article).forEach((person, first) -> {
            Location at = article.document().source().locate(first.at());
            due.add(due(
                    gap(article, CreditMeasure.MENTIONS, person.id(), at, Problem.NAME_UNLINKED, person.displayName()),
                    first.linked(),
                    allowed));
        });
        return due;
    }

    private static Gap gap(
            Article article, CreditMeasure measure, String key, Location at, Problem problem, String what) {
        String file = article.document().source().path().value();
        return new Gap(new CreditGap(file, measure, key), at, problem, what);
    }

    private static Due due(Gap gap, boolean given, Set<String> allowed) {
        Problem problem = gap.problem();
        return new Due(gap, given, problem != null && allowed.contains(problem.id()));
    }

    /** Where a text first names somebody. */
    private record First(Span at, boolean linked) {
        First earlier(First other) {
            return other.at.start() < at.start() ? other : this;
        }
    }

    /** Its own authors need no link in what they say of themselves. */
    private Map<Person, First> mentions(Article article) {
        Map<Person, First> first = new LinkedHashMap<>();
        for (Mention mention : article.document().body().mentions()) {
            article.links().person(mention).ifPresent(person -> note(first, person, new First(mention.at(), true)));
        }
        for (Quotation quotation : article.quotations()) {
            quotation
                    .speakers()
                    .forEach(person ->
                            note(first, person, new First(quotation.mark().at(), true)));
        }
        Prose prose = article.document().body().prose();
        for (NamesInText.Found name : names.in(prose)) {
            note(first, name.person(), new First(prose.at(name.from(), name.to()), prose.isLinked(name.from())));
        }
        article.authors().forEach(first::remove);
        return first;
    }

    private static void note(Map<Person, First> first, Person person, First found) {
        first.merge(person, found, First::earlier);
    }
}
