package dev.outloud.check;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Person;
import dev.outloud.model.document.FrontMatter.FollowUp;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** Reminds of promises whose day has come. */
final class DuePromises {
    private DuePromises() {}

    static void check(Site site, Instant now, Diagnostics diagnostics) {
        LocalDate today = now.atZone(site.settings().timezone()).toLocalDate();
        Map<String, Person> people = site.people();
        Stream.concat(site.posts().stream().map(Post::article), site.pages().stream())
                .map(Article::document)
                .flatMap(document -> document.frontMatter().followUps().stream())
                .forEach(promise -> check(promise, today, people, diagnostics));
    }

    private static void check(FollowUp promise, LocalDate today, Map<String, Person> people, Diagnostics diagnostics) {
        LocalDate due = promise.due();
        if (due == null || !promise.isDue(today)) {
            return;
        }
        String id = promise.to().value();
        Person person = people.get(id);
        diagnostics.add(
                Problem.FOLLOW_UP_DUE,
                promise.to().at().locate(),
                (due.equals(today) ? "due today" : "due since " + due) + ": what you promised to "
                        + (person == null ? id : person.displayName())
                        + (promise.what().isEmpty() ? "" : ", \"" + promise.what() + "\""),
                "when it is done, add: done: " + today);
    }
}
