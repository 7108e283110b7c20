package dev.outloud.share;

import com.twitter.twittertext.TwitterTextEmojiRegex;
import com.twitter.twittertext.TwitterTextParser;
import dev.outloud.model.Network;
import dev.outloud.model.Person;
import dev.outloud.model.Urls;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** X: 280 by its own weights, in which an address counts 23 and an emoji 2. */
final class XRules implements NetworkRules {
    private static final Pattern HANDLE = Pattern.compile("@?([A-Za-z0-9_]{1,15})");
    private static final Pattern PROFILE = Pattern.compile("https?://(?:www\\.)?(?:x|twitter)\\.com/([^/?#]+).*");

    /** Letters and marks that weigh the same to everybody, in which no dot could be one of an address. */
    private static final Pattern PLAIN = Pattern.compile(
            "(?:[\\p{ASCII}\u00C0-\u024F\u2013\u2014\u2018\u2019\u201C\u201D\u2026&&[^.]]|\\.(?=[\\p{Punct}\u2019\u201D&&[^.]]|$))*+");

    private static final Pattern SPACES = Pattern.compile("[ \n]");
    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9./_-]+");

    /**
     * X's own counter takes quadratic time on some texts: longer ones are counted by words, and a word that is longer
     * still by its letters.
     */
    private static final int LONGEST_COUNTED = 1_000;

    /** What X's counter said of a word, mostly an address: each stands in many texts, and in each again and again until it fits. */
    private final Map<String, Integer> addresses = new ConcurrentHashMap<>();

    private final int limit;

    XRules(int limit) {
        this.limit = limit;
    }

    @Override
    public Network network() {
        return Network.X;
    }

    /**
     * X's own counter is slow, and a snippet is counted many times until it fits: where no word needs its judgement
     * but addresses do, only those are shown to it.
     */
    @Override
    public int length(String text) {
        String[] words = SPACES.split(text, -1);
        return text.length() > LONGEST_COUNTED || Stream.of(words).allMatch(XRules::isPlainOrAddress)
                ? Stream.of(words).mapToInt(this::lengthOfWord).sum() + words.length - 1
                : judged(text);
    }

    private static boolean isPlainOrAddress(String word) {
        return PLAIN.matcher(word).matches() || ADDRESS.matcher(word).matches();
    }

    private int lengthOfWord(String word) {
        if (PLAIN.matcher(word).matches()) {
            return word.length() + ellipses(word);
        }
        return word.length() > LONGEST_COUNTED ? weight(word) : addresses.computeIfAbsent(word, XRules::judged);
    }

    /** By letters and emoji alone: an address so long counts more than it does to X. */
    private static int weight(String word) {
        String text = Normalizer.normalize(word, Normalizer.Form.NFC);
        Matcher emoji = TwitterTextEmojiRegex.VALID_EMOJI_PATTERN.matcher(text);
        int weight = 0;
        int at = 0;
        while (emoji.find()) {
            weight += 2 + lettersWeight(text.substring(at, emoji.start()));
            at = emoji.end();
        }
        return weight + lettersWeight(text.substring(at));
    }

    private static int lettersWeight(String text) {
        return text.codePoints().map(c -> isLight(c) ? 1 : 2).sum();
    }

    /** As X is configured: letters of most alphabets, and spaces and marks of theirs. */
    private static boolean isLight(int c) {
        return c <= 4351 || (c >= 8192 && c <= 8205) || (c >= 8208 && c <= 8223) || (c >= 8242 && c <= 8247);
    }

    private static int judged(String text) {
        return TwitterTextParser.parseTweet(text).weightedLength;
    }

    /** The only one of the plain marks that counts two. */
    private static int ellipses(String word) {
        return (int) word.chars().filter(c -> c == '…').count();
    }

    @Override
    public int limit() {
        return limit;
    }

    @Override
    public Optional<String> handle(Person person) {
        return Handles.of(person, Network.X, PROFILE, HANDLE);
    }

    @Override
    public Optional<String> intent(String text, String link, String subject) {
        return Optional.of("https://x.com/intent/tweet?text=" + Urls.encodedValue(text));
    }
}
