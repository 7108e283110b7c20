package dev.outloud.feed;

import dev.outloud.model.Person;
import dev.outloud.model.SiteUrl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as a feed names them. Immutable.
 *
 * @param uri where they speak for themselves, or else their page here; null if there is neither
 */
record FeedPerson(String name, @Nullable String uri) {
    FeedPerson {
        name = XmlText.clean(name);
        uri = uri == null ? null : XmlText.clean(uri);
    }

    static FeedPerson of(Person person, SiteUrl site) {
        String own = person.url();
        return new FeedPerson(
                person.displayName(),
                own == null ? person.path().map(site::absolute).orElse(null) : own);
    }

    static List<FeedPerson> all(List<Person> people, SiteUrl site) {
        return people.stream().map(person -> of(person, site)).toList();
    }
}
