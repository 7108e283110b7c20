package dev.outloud.share;

import dev.outloud.model.Person;
import dev.outloud.model.share.Network;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Mastodon: 500 characters as people see them; an address counts 23, {@code @user@host} counts as {@code @user}. */
final class MastodonRules implements NetworkRules {
    /** Never more than Mastodon sees in a text: what it does not take for an address counts in full. */
    private static final Pattern ADDRESS = Pattern.compile("(?<![A-Za-z0-9@#$＠＃])https?://"
            + "(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}(?::[0-9]+)?"
            + "(?:[/?#](?:[A-Za-z0-9_/=#~%&+$@*-]|[.,;:!?'()\\[\\]](?=[A-Za-z0-9_/=#~%&+$@*-]))*)?");

    private static final Pattern MENTION = Pattern.compile(
            "(?<![\\p{L}\\p{N}_/])(@[A-Za-z0-9_]+(?:[.-][A-Za-z0-9_]+)*)@[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}]");
    private static final Pattern HANDLE = Pattern.compile("@?([A-Za-z0-9_.-]+)@([A-Za-z0-9.-]+\\.[A-Za-z0-9-]+)");
    private static final Pattern PROFILE = Pattern.compile("https?://([^/]+)/@([^/?#@]+).*");
    private static final String COUNTED_ADDRESS = "x".repeat(23);

    private final @Nullable String instance;

    /** @param account the blog's own account, whose instance opens the composer; null if it has none */
    MastodonRules(@Nullable String account) {
        Matcher own = HANDLE.matcher(account == null ? "" : normalised(account));
        this.instance = own.matches() ? own.group(2) : null;
    }

    @Override
    public Network network() {
        return Network.MASTODON;
    }

    @Override
    public int length(String text) {
        String counted = ADDRESS.matcher(text).replaceAll(COUNTED_ADDRESS);
        return Texts.graphemes(MENTION.matcher(counted).replaceAll("$1"));
    }

    @Override
    public int limit() {
        return 500;
    }

    @Override
    public Optional<String> handle(Person person) {
        return person.handle("mastodon")
                .map(MastodonRules::normalised)
                .map(HANDLE::matcher)
                .filter(Matcher::matches)
                .map(handle -> "@" + handle.group(1) + "@" + handle.group(2));
    }

    private static String normalised(String account) {
        Matcher profile = PROFILE.matcher(account);
        return profile.matches() ? "@" + profile.group(2) + "@" + profile.group(1) : account;
    }

    @Override
    public Optional<String> intent(String text) {
        return Optional.ofNullable(instance).map(host -> "https://" + host + "/share?text=" + Texts.encoded(text));
    }
}
