package dev.outloud.feed;

import dev.outloud.model.Person;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Credit;
import java.util.List;

/** Whom a feed names. */
final class FeedPeople {
    private FeedPeople() {}

    /** Everybody credited but those who want no place in lists: a feed is one. */
    static List<Person> credited(Article article) {
        return article.credits().stream()
                .map(Credit::person)
                .filter(person -> person.consent().list())
                .toList();
    }
}
