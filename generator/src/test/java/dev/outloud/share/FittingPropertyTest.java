package dev.outloud.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.twitter.twittertext.Extractor;
import dev.outloud.model.AtSigns;
import dev.outloud.model.share.Snippet.Part;
import dev.outloud.text.Scripts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for ten thousand quotations of mixed scripts, emoji, addresses and handles, on every network. */
class FittingPropertyTest {
    private static final String LINK = "https://notes.example.org/quotes/a/q/";
    private static final List<String> TAGS = List.of("#Learning", "#WorkInProgress", "#Notes");
    private static final Pattern THREADS_MENTION = Pattern.compile("(?<![\\w.])@\\w[\\w.]*");

    private static final Pattern LOOSE_BEFORE_SPACE = Pattern.compile("[,;:.!?–—、，；：。-]*(?:\\s|$)");

    /** A network, and how the one who is quoted is named there. */
    private record Case(NetworkRules rules, String name) {}

    private static final List<Case> CASES = List.of(
            new Case(new XRules(280), "@ada_x"),
            new Case(new MastodonRules(500, null), "@ada@social.example.net"),
            new Case(new BlueskyRules(300), "@ada.example.net"),
            new Case(new ThreadsRules(500), "@ada.t"),
            new Case(new LinkedInRules(3_000), "Ada Lovelace"),
            new Case(new FacebookRules(0), "Ada Lovelace"),
            new Case(new EmailRules(0), "Ada Lovelace"));

    @Test
    void noTextIsTooLongCutWithinAWordWithoutCreditOrTagsAStranger() {
        AtomicInteger made = new AtomicInteger();
        AtomicInteger shortened = new AtomicInteger();
        IntStream.range(0, 10_000).parallel().forEach(i -> {
            Random random = new Random(i);
            int pieces = 1 + random.nextInt(i % 10 == 0 ? 200 : 40);
            String words = AtSigns.untagged(Texts.line("A " + MixedTexts.text(random, pieces)));
            Case one = CASES.get(i % CASES.size());
            String credit = "”\n— " + one.name() + "\n\n" + LINK;
            Wording wording = new Wording("“", words, 0, credit, TAGS);
            Optional<Part> part = new Fitting(one.rules(), Locale.ENGLISH).fit(wording);
            if (part.isPresent()) {
                made.incrementAndGet();
                shortened.addAndGet(check(one, words, credit, part.get()) ? 1 : 0);
            } else {
                assertTrue(one.rules().limit() > 0 && !one.rules().fits(wording.with(words, 0)), words);
            }
        });
        assertTrue(made.get() > 9_500, made + " of 10,000 texts can be made");
        assertTrue(shortened.get() > 300, shortened + " of them shortened");
    }

    /** Whether it was shortened. */
    private static boolean check(Case one, String words, String credit, Part part) {
        String text = part.text();
        assertEquals(one.rules().length(text), part.length());
        assertTrue(one.rules().limit() == 0 || part.length() <= one.rules().limit(), text);
        int end = text.indexOf(credit);
        assertTrue(text.startsWith("“") && end > 0, () -> "without its credit: " + text);
        String rest = text.substring(end + credit.length()).strip();
        assertTrue(rest.isEmpty() || String.join(" ", TAGS).startsWith(rest), text);
        assertEquals(Set.of(), strangers(one, text), text);
        String kept = text.substring(1, end);
        if (kept.equals(words)) {
            return false;
        }
        assertTrue(kept.endsWith("…"), kept);
        kept = kept.substring(0, kept.length() - 1).stripTrailing();
        assertTrue(words.startsWith(kept), kept);
        assertTrue(isBoundary(words, kept.length()), () -> "cut within a character or word: " + text);
        return true;
    }

    private static boolean isBoundary(String words, int cut) {
        int at = 0;
        for (String grapheme : Graphemes.of(words).toList()) {
            if (at == cut) {
                break;
            }
            // A space at the end goes, even if the sign before it reaches over it.
            boolean isSpace = Character.isWhitespace(words.codePointAt(cut));
            assertTrue(at < cut || isSpace, () -> "cut within a character: " + words.substring(0, cut));
            at += grapheme.length();
        }
        int before = words.codePointBefore(cut);
        String behind = words.substring(cut);
        return LOOSE_BEFORE_SPACE.matcher(behind).lookingAt()
                || before == '。'
                || Scripts.isUnspaced(before)
                || Scripts.isUnspaced(behind.codePointAt(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Schüler:innen",
                "C++",
                "1914–1918",
                "10:30",
                "R&D",
                "100€",
                "E=mc²",
                "Kolleg(inn)en",
                "Lehrer[innen]",
                "Schüler*innen",
                "Kolleg!innen",
                "צה״ל",
                "example.org/a?b=c&d",
                "ada+notes@example.org",
            })
    void whatReadersTakeForOneWordIsWholeOrNotThere(String word) {
        for (int room = 20; room < 60; room++) {
            Wording wording =
                    new Wording("", ("Some words " + word + " ").repeat(3) + "x".repeat(60), 0, "", List.of());
            String text = new Fitting(new BlueskyRules(room), Locale.GERMAN)
                    .fit(wording)
                    .orElseThrow()
                    .text();
            for (String kept : text.replaceAll("…$", "").strip().split(" ", -1)) {
                assertTrue(List.of("Some", "words", word).contains(kept), text);
            }
        }
    }

    /** Who else would be told of the text. */
    private static Set<String> strangers(Case one, String text) {
        List<String> tagged = new ArrayList<>();
        switch (one.rules().network()) {
            case X -> new Extractor().extractMentionedScreennames(text).forEach(name -> tagged.add("@" + name));
            case MASTODON -> add(MastodonRules.MENTION.matcher(text), tagged);
            case BLUESKY -> {
                for (JsonElement facet : Facets.of(text)) {
                    var feature = facet.getAsJsonObject()
                            .getAsJsonArray("features")
                            .get(0)
                            .getAsJsonObject();
                    if (feature.has("handle")) {
                        tagged.add("@" + feature.get("handle").getAsString());
                    }
                }
            }
            case THREADS -> add(THREADS_MENTION.matcher(text), tagged);
            default -> add(Pattern.compile("(?<![\\w/])@\\w+").matcher(text), tagged);
        }
        Set<String> strangers = new HashSet<>(tagged);
        strangers.remove(one.name());
        return strangers;
    }

    private static void add(Matcher mention, List<String> tagged) {
        while (mention.find()) {
            tagged.add(mention.group());
        }
    }
}
