package dev.outloud.share;

import dev.outloud.model.Person;
import dev.outloud.model.Urls;
import dev.outloud.model.share.Network;
import java.util.Optional;

/** LinkedIn: 3,000 characters, counted as JavaScript does; nobody can be tagged by typing, so people are named. */
final class LinkedInRules implements NetworkRules {
    @Override
    public Network network() {
        return Network.LINKEDIN;
    }

    @Override
    public int length(String text) {
        return text.length();
    }

    @Override
    public int limit() {
        return 3_000;
    }

    @Override
    public Optional<String> handle(Person person) {
        return Optional.empty();
    }

    @Override
    public Optional<String> intent(String text) {
        return Optional.of("https://www.linkedin.com/feed/?shareActive=true&text=" + Urls.encodedValue(text));
    }
}
