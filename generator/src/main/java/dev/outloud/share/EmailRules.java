package dev.outloud.share;

import dev.outloud.model.Network;
import dev.outloud.model.Urls;
import java.util.Optional;

/** A letter: of any length, with a subject, and without hashtags. RFC 6068. */
record EmailRules(int limit) implements NetworkRules {
    @Override
    public Network network() {
        return Network.EMAIL;
    }

    @Override
    public int length(String text) {
        return Graphemes.count(text);
    }

    @Override
    public int mostHashtags() {
        return 0;
    }

    /** Lines end as in letters, section 5. */
    @Override
    public Optional<String> intent(String text, String link, String subject) {
        return Optional.of("mailto:?subject=" + Urls.encodedValue(subject) + "&body="
                + Urls.encodedValue(text.replace("\n", "\r\n")));
    }
}
