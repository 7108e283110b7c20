package dev.outloud.share;

import dev.outloud.model.Network;
import dev.outloud.model.Urls;
import java.util.Optional;

/** LinkedIn: 3,000 characters, counted as JavaScript does; nobody can be tagged by typing, so people are named. */
record LinkedInRules(int limit) implements NetworkRules {
    @Override
    public Network network() {
        return Network.LINKEDIN;
    }

    @Override
    public int length(String text) {
        return text.length();
    }

    @Override
    public Optional<String> intent(String text, String link, String subject) {
        return Optional.of("https://www.linkedin.com/feed/?shareActive=true&text=" + Urls.encodedValue(text));
    }
}
