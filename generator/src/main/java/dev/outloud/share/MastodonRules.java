package dev.outloud.share;

import dev.outloud.model.Network;
import dev.outloud.model.Person;
import dev.outloud.model.Profiles;
import dev.outloud.model.Urls;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Mastodon: 500 characters as people see them; an address counts 23, {@code @user@host} counts as {@code @user}.
 *
 * @param instance the server of the blog's own account, whose composer opens; null if it has none
 */
record MastodonRules(int limit, @Nullable String instance) implements NetworkRules {
    /** Never more than Mastodon sees in a text: what it does not take for an address counts in full. */
    static final Pattern ADDRESS = Pattern.compile("(?<![A-Za-z0-9@#$＠＃])https?://"
            + "(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.){1,100}[A-Za-z]{2,}(?::[0-9]+)?"
            + "(?:[/?#](?:[A-Za-z0-9_/=#~%&+$@*-]|[.,;:!?'()\\[\\]](?=[A-Za-z0-9_/=#~%&+$@*-]))*+)?");

    /** Without a sign beyond the first 65,536 in it, Java would look at half a letter of those before the at sign. */
    static final Pattern MENTION = Pattern.compile(
            "(?<![\\p{L}\\p{N}_/\uDBFF\uDFFF])(@[A-Za-z0-9_]+(?:[.-][A-Za-z0-9_]++)*+)@[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}]");

    private static final String COUNTED_ADDRESS = "x".repeat(23);

    @Override
    public Network network() {
        return Network.MASTODON;
    }

    @Override
    public int length(String text) {
        String counted = ADDRESS.matcher(text).replaceAll(COUNTED_ADDRESS);
        return Graphemes.count(MENTION.matcher(counted).replaceAll("$1"));
    }

    @Override
    public Optional<String> handle(Person person) {
        return person.handle("mastodon").flatMap(Profiles::fediverse);
    }

    @Override
    public Optional<String> intent(String text, String link, String subject) {
        return Optional.ofNullable(instance).map(host -> "https://" + host + "/share?text=" + Urls.encodedValue(text));
    }
}
