package dev.outloud.share;

import dev.outloud.model.Network;
import dev.outloud.model.Person;
import dev.outloud.model.Urls;
import dev.outloud.model.share.Snippet.Part;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Bluesky: 300 characters as people see them and 3,000 bytes; a handle is a domain. */
record BlueskyRules(int limit) implements NetworkRules {
    private static final int MOST_BYTES = 3_000;
    private static final Pattern HANDLE =
            Pattern.compile("@?((?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)++[A-Za-z][A-Za-z0-9-]*)");
    private static final Pattern PROFILE = Pattern.compile("https?://bsky\\.app/profile/([^/?#]+).*");

    @Override
    public Network network() {
        return Network.BLUESKY;
    }

    @Override
    public int length(String text) {
        return Graphemes.count(text);
    }

    @Override
    public Optional<Part> fitted(String text) {
        boolean isSmall = text.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
        return isSmall ? NetworkRules.super.fitted(text) : Optional.empty();
    }

    @Override
    public Optional<String> handle(Person person) {
        return Handles.of(person, Network.BLUESKY, PROFILE, HANDLE);
    }

    @Override
    public Optional<String> intent(String text, String link, String subject) {
        return Optional.of("https://bsky.app/intent/compose?text=" + Urls.encodedValue(text));
    }
}
