package dev.outloud.share;

import dev.outloud.model.Network;
import dev.outloud.model.Person;
import dev.outloud.model.Urls;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Threads: 500 characters, of which an emoji counts as many as it has bytes in UTF-8; one topic for each text. */
record ThreadsRules(int limit) implements NetworkRules {
    private static final Pattern HANDLE = Pattern.compile("@?([A-Za-z0-9_](?:[A-Za-z0-9._]{0,28}[A-Za-z0-9_])?)");
    private static final Pattern PROFILE = Pattern.compile("https?://(?:www\\.)?threads\\.(?:com|net)/@?([^/?#]+).*");

    /**
     * A part of an emoji. Nothing says which signs Threads takes for emoji: rather too many, so that no text comes out
     * shorter here than there.
     */
    static final Pattern PICTURE =
            Pattern.compile("[\\p{So}\\x{1F000}-\\x{1FBFF}\\x{FE0F}\\x{20E3}]", Pattern.UNICODE_CASE);

    @Override
    public Network network() {
        return Network.THREADS;
    }

    @Override
    public int length(String text) {
        return Graphemes.of(text)
                .mapToInt(grapheme -> PICTURE.matcher(grapheme).find()
                        ? grapheme.getBytes(StandardCharsets.UTF_8).length
                        : grapheme.codePointCount(0, grapheme.length()))
                .sum();
    }

    @Override
    public int mostHashtags() {
        return 1;
    }

    @Override
    public Optional<String> handle(Person person) {
        return Handles.of(person, Network.THREADS, PROFILE, HANDLE);
    }

    @Override
    public Optional<String> intent(String text, String link, String subject) {
        return Optional.of("https://www.threads.com/intent/post?text=" + Urls.encodedValue(text));
    }
}
