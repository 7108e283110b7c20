package dev.outloud.share;

import com.twitter.twittertext.TwitterTextParser;
import dev.outloud.model.Person;
import dev.outloud.model.share.Network;
import java.util.Optional;
import java.util.regex.Pattern;

/** X: 280 by its own weights, in which an address counts 23 and an emoji 2. */
final class XRules implements NetworkRules {
    private static final Pattern HANDLE = Pattern.compile("@?([A-Za-z0-9_]{1,15})");
    private static final Pattern PROFILE = Pattern.compile("https?://(?:www\\.)?(?:x|twitter)\\.com/([^/?#]+).*");

    /** X's own counter takes quadratic time on some texts; none so long can fit. */
    private static final int LONGEST_COUNTED = 1_000;

    @Override
    public Network network() {
        return Network.X;
    }

    @Override
    public int length(String text) {
        return text.length() > LONGEST_COUNTED
                ? text.codePointCount(0, text.length())
                : TwitterTextParser.parseTweet(text).weightedLength;
    }

    @Override
    public int limit() {
        return 280;
    }

    @Override
    public Optional<String> handle(Person person) {
        return person.handle("x")
                .map(written -> PROFILE.matcher(written).replaceFirst("$1"))
                .map(HANDLE::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(handle -> "@" + handle.group(1));
    }

    @Override
    public Optional<String> intent(String text) {
        return Optional.of("https://x.com/intent/tweet?text=" + Texts.encoded(text));
    }
}
