package dev.outloud.share;

import dev.outloud.model.Network;
import dev.outloud.model.Urls;
import java.util.Optional;

/**
 * Facebook: longer than any text here, unless an author wants a limit. Its composer takes an address and no text, which
 * has to be pasted; nobody can be tagged by typing.
 */
record FacebookRules(int limit) implements NetworkRules {
    @Override
    public Network network() {
        return Network.FACEBOOK;
    }

    @Override
    public int length(String text) {
        return text.length();
    }

    @Override
    public Optional<String> intent(String text, String link, String subject) {
        return Optional.of("https://www.facebook.com/sharer.php?u=" + Urls.encodedValue(link));
    }
}
