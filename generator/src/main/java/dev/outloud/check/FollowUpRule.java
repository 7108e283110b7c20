package dev.outloud.check;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.PeopleYaml;
import dev.outloud.model.Person;
import dev.outloud.model.document.FrontMatter.FollowUp;
import dev.outloud.model.site.Article;
import java.util.Collection;

/** Promises are made to people whom the site knows. */
final class FollowUpRule implements Rule {
    @Override
    public void check(Article article, Collection<String> people, Diagnostics diagnostics) {
        for (FollowUp promise : article.document().frontMatter().followUps()) {
            String id = promise.to().value();
            if (!people.contains(id)) {
                diagnostics.add(
                        Problem.UNKNOWN_PERSON,
                        promise.to().at().locate(),
                        "no person \"" + id + "\"",
                        DidYouMean.hint(id, people, "add to people.yml:\n" + PeopleYaml.entry(Person.written(id))));
            }
        }
    }
}
