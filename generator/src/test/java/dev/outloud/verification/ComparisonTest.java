package dev.outloud.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotations are found in their source as they are, and as they are nearly; what is not there is not found. */
class ComparisonTest {
    private static final String SOURCE = """
            On working in the open

            Most people wait until their work is finished before they show it to anybody. By then it is too late for \
            help. Whoever shows the first, clumsy drafts gets answers while answers can still change something.

            It has been said that this takes courage. “It does,” the well-known gardener told me – “but only once.” \
            After that, the readers carry you: they don’t expect wonders, they expect the next step.

            So begin small. Write down what you learned today, name the people you learned it from, and put it where \
            they can find it. Ask one question. Answer two.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Most people wait until their work is finished before they show it to anybody.",
                "most people wait until their work is finished, before they show it, to anybody",
                "\"It does,\" the well known gardener told me — \"but only once.\"",
                "they don't expect wonders; they expect the next step",
                "the well\u00ADknown garde\u00ADner told me",
                "the well-\nknown gardener told me",
                "ＷＲＩＴＥ ＤＯＷＮ what you learned today",
                "gets answers while answers can still change something.\nIt has been said that this takes courage.",
                "Ask one question.",
                "clumsy",
            })
    void caseMarksSpacesAndHyphensDoNotCount(String quotation) {
        assertEquals("verified", Compared.text(quotation, SOURCE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Most people wait […] before they show it to anybody.",
                "Most people wait ... before they show it",
                "Most people wait . . . to anybody",
                "… wait until their work is finished …",
                "Most people wait until their [drawing or other] work is finished",
                "[M]ost people wait",
                "they expect[ed] wonders, they expect the next step",
                "Most people wait until their work is finished [sic] before they show it",
                "Most people wait […] Ask one question. (…) two.",
                "So begin small. […] Ask [them] question.",
            })
    void whatIsLeftOutOrPutInAndSaysSoIsNoDifference(String quotation) {
        assertEquals("verified", Compared.text(quotation, SOURCE));
    }

    @Test
    void piecesMustComeInOrder() {
        assertTrue(Compared.text("Ask one question. […] Most people wait until their work is finished", SOURCE)
                .contains("[-Ask one question-]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "It had been said that this takes courage. | It [-had-]{+ has+} been said that this takes courage. | 87",
                "Whoever shows the first drafts gets answers | Whoever shows the first {+clumsy +}drafts gets answers | 93",
                "Most people wait until work is finished before showing it to anybody."
                        + " | Most people wait until {+their +}work is finished before [-showing-]{+ they show+} it to anybody.| 84",
                "Many people wait until their work is finished | [-Many-]{+ Most+} people wait until their work is finished | 87",
                "name the people you learned from | name the people you learned {+it +}from | 92",
                "learned it from, and put it where they can see it. | learned it from, and put it where they can [-see-]{+ find+} it. | 90",
                "Now begin small. Write down what you learned | [-Now-]{+ So+} begin small. Write down what you learned | 87",
                "And by then it is too late for help | [-And-] by then it is too late for help | 94",
                "it is too late for help indeed | it is too late for help [-indeed-] | 92",
                "It does, the wellknown gardener said to me, but only once"
                        + " | It does, the wellknown gardener [-said to-]{+ told+} me, but only once | 85",
            })
    void otherWordsAreShownWhereTheyAre(String quotation, String shown, int percent) {
        assertEquals(shown, Compared.text(quotation, SOURCE));
        assertEquals(percent, Compared.percent(quotation, SOURCE));
    }

    @Test
    void whatTheAuthorPutInIsNoDifferenceBesideOthers() {
        assertEquals(
                "Most [of us] wait until [-the-]{+ their+} work is finished before they show […] to anybody [sic].",
                Compared.text(
                        "Most [of us] wait until the work is finished before they show […] to anybody [sic].", SOURCE));
    }

    @Test
    void wordsLeftOutSilentlyAreADifference() {
        assertEquals(
                "Write down what you learned today, {+name the people you … from +}and put it where they can find it.",
                Compared.text("Write down what you learned today, and put it where they can find it.", SOURCE)
                        .replace("name the people you learned it from", "name the people you … from"));
        String paragraphs = Compared.text(
                "By then it is too late for help.\nSo begin small. Write down what you learned today", SOURCE);
        assertEquals(
                "By then it is too late for help.\n{+Whoever shows the first, clumsy … they expect the next step +}"
                        + "So begin small. Write down what you learned today",
                paragraphs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nobody ever regretted a garden that was given away in spring.",
                "It is the work of the people that they have to show to others before it is the end",
                "what you learned and what they know is not the same as the thing that you can find in the end",
                "show your work",
                "Menschen warten, bis ihre Arbeit fertig ist, ehe sie sie jemandem zeigen.",
                "zzz",
            })
    void whatIsNotThereIsNotFound(String quotation) {
        assertEquals("not found", Compared.text(quotation, SOURCE));
    }

    @Test
    void accentsAreLettersButVowelPointsAreNot() {
        assertEquals("verified", Compared.text("שלום עולם", "אמר שָׁלוֹם עוֹלָם לכולם"));
        assertEquals("verified", Compared.text("cafe\u0301", "The café is open."));
        assertEquals("not found", Compared.text("cafe", "The café is open."));
    }

    @Test
    void textWithoutSpacesIsComparedByCharacters() {
        String source = "学而时习之，不亦说乎？有朋自远方来，不亦乐乎？人不知而不愠，不亦君子乎？";
        assertEquals("verified", Compared.text("有朋自远方来 不亦乐乎", source));
        assertEquals("有朋自[-近-]{+远+}方来，不亦乐乎", Compared.text("有朋自近方来，不亦乐乎", source));
        assertEquals("verified", Compared.text("学而时习之…不亦君子乎", source));
        assertEquals("not found", Compared.text("千里之行，始于足下", source));
    }

    @Test
    void numbersOfNotesInTheSourceAreNobodysWords() {
        String source = "The engine weaves patterns.[12] It was[a] never built² in her time.";
        assertEquals("verified", Compared.text("The engine weaves patterns. It was never built in her time.", source));
    }

    @Test
    void ofSeveralPlacesTheFirstIsMeantUnlessOthersFitBetter() {
        String source = "Begin small. We know. Begin small and end well. Begin small.";
        assertEquals("verified", Compared.text("Begin small", source));
        assertEquals("Begin small and end well", Compared.passage("Begin small […] end well", source));
    }

    @Test
    void aLongTextIsSearchedByItsRareWords() {
        String book = book(100_000);
        String middle = book.substring(300_000, 300_000 + 40);
        String words = middle.substring(middle.indexOf(' ') + 1, middle.lastIndexOf(' '));
        String source = book.substring(0, 200_001) + " " + SOURCE + " " + book.substring(200_001);
        assertEquals("verified", Compared.text(words, source));
        assertEquals(
                "It [-had-]{+ has+} been said that this takes courage.",
                Compared.text("It had been said that this takes courage.", source));
        assertEquals("not found", Compared.text("Nobody ever regretted a garden that was given away.", source));
    }

    @Test
    void aWholeChapterIsComparedByParts() {
        String chapter = book(5_000);
        List<String> words = List.of(chapter.split(" ", -1));
        String quotation = IntStream.range(0, words.size())
                .filter(i -> i != 1_000 && i != 4_000)
                .mapToObj(i -> i == 2_500 ? "elsewhere" : words.get(i))
                .collect(Collectors.joining(" "));
        String shown = Compared.text(quotation, "Before it. " + chapter + " Behind it.");
        assertTrue(shown.contains("[-elsewhere-]{+ " + words.get(2_500) + "+}"), "the changed word");
        assertTrue(shown.contains("{+" + words.get(1_000) + " +}"), "the first word left out");
        assertEquals(99, Compared.percent(quotation, "Before it. " + chapter + " Behind it."));
    }

    /** Words as often as in a language: the second half as often as the first, and so on. */
    private static String book(int length) {
        Random random = new Random(7);
        return IntStream.range(0, length)
                .mapToObj(i -> "w" + (int) Math.pow(20_000, random.nextDouble()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void textsMadeToBeSlowAreNot() {
        assertEquals("verified", Compared.text("a ".repeat(2_000), "a ".repeat(100_000)));
        assertEquals("not found", Compared.text("a b ".repeat(1_000) + "c", "a ".repeat(50_000) + "d"));
        Compared.text("a […] ".repeat(1_000), "b a ".repeat(20_000));
        Compared.text("[".repeat(20_000) + "…".repeat(20_000), "b a ".repeat(20_000));
    }

    /** What people do to quotations, at any place of any passage. */
    @Test
    void aChangeIsShownWhereverItIs() {
        List<String> words = List.of(book(3_000).split(" ", -1));
        KeptText source = new KeptText(String.join(" ", words));
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            int length = 10 + random.nextInt(20);
            int start = random.nextInt(words.size() - length);
            List<String> passage = words.subList(start, start + length);
            if (Set.copyOf(passage).size() < length) {
                continue; // Where words repeat, more than one explanation is right.
            }
            int at = 2 + random.nextInt(length - 5);
            String before = String.join(" ", passage.subList(0, at));
            String behind = String.join(" ", passage.subList(at + 2, length));
            String two = String.join(" ", passage.subList(at, at + 2));
            assertEquals("verified", Compared.text(before + " " + two + " " + behind, source));
            assertEquals("verified", Compared.text(before + " […] " + behind, source));
            assertShown(before + " " + behind, String.join(" ", passage), source);
            assertShown(before + " xyzzy " + behind, String.join(" ", passage), source);
        }
    }

    /** Both texts can be read off what is shown. */
    private static void assertShown(String quotation, String passage, KeptText source) {
        String shown = Compared.text(quotation, source);
        assertEquals(
                quotation,
                shown.replaceAll("\\{\\+[^+]*\\+\\}", "").replace("[-", "").replace("-]", ""));
        assertEquals(passage, shown.replaceAll(" ?\\[-[^-]*-\\]", "").replaceAll("\\{\\+|\\+\\}", ""));
    }

    @Test
    void nothingThatAnybodyWritesBreaksIt() {
        Random random = new Random(5);
        String alphabet = "ab c. […]\n\n[sic]'’-—\u00AD學เ\uD83D\uDE00\uD800e\u0301ßﬁ½²";
        for (int i = 0; i < 3_000; i++) {
            String quotation = text(alphabet, 1 + random.nextInt(30), random);
            String source = text(alphabet, 1 + random.nextInt(200), random);
            Compared.of(quotation, source);
            int from = random.nextInt(source.length());
            new DirectiveWriter(new SearchedPage(source))
                    .write(from, from + random.nextInt(source.length() - from) + 1);
        }
    }

    private static String text(String alphabet, int length, Random random) {
        return IntStream.range(0, length)
                .mapToObj(i -> String.valueOf(alphabet.charAt(random.nextInt(alphabet.length()))))
                .collect(Collectors.joining());
    }
}
