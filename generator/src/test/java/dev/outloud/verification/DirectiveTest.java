package dev.outloud.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.model.TextDirective;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Directives lead to one passage of a page and to nothing before it. */
class DirectiveTest {
    private static final String PAGE = """
            Show your work

            Show your work early, they said. He kept saying: show your work early, and show it often.

            A well-known, much-quoted & long-lived sentence stands here; it’s 100% true, and more true than that.

            A paragraph that goes on for rather a long while, so that nobody would want to have the whole of it in an \
            address, begins here, says a few things in the middle that nobody will miss, and then it comes to its end.

            Tomorrow is another day.

            學而時習之，不亦說乎？有朋自遠方來，不亦樂乎？

            The end. The end of all.
            """;

    private static String directive(String passage, int from) {
        int start = PAGE.indexOf(passage, from);
        assertTrue(start >= 0, passage);
        return new DirectiveWriter(new SearchedPage(PAGE))
                .write(start, start + passage.length())
                .map(found -> found.on(""))
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Tomorrow is another day | #:~:text=Tomorrow%20is%20another%20day",
                "it’s 100% true, and more | #:~:text=it%E2%80%99s%20100%25%20true%2C%20and%20more",
                "well-known, much-quoted & long-lived | #:~:text=well%2Dknown%2C%20much%2Dquoted%20%26%20long%2Dlived",
            })
    void wordsThatStandThereOnceAreEnough(String passage, String directive) {
        assertEquals(directive, directive(passage, 0));
    }

    @Test
    void aLongPassageGoesFromItsFirstWordsToItsLast() {
        String passage = PAGE.substring(PAGE.indexOf("A paragraph"), PAGE.indexOf("its end.") + 7);
        assertEquals("#:~:text=A%20paragraph%20that%20goes%20on,it%20comes%20to%20its%20end", directive(passage, 0));
        String blocks = PAGE.substring(PAGE.indexOf("and then it comes"), PAGE.indexOf("another day") + 11);
        assertEquals("#:~:text=and%20then%20it%20comes%20to,Tomorrow%20is%20another%20day", directive(blocks, 0));
    }

    @Test
    void whatIsShortOrStandsElsewhereHasWordsAroundIt() {
        assertEquals("#:~:text=A-,well%2Dknown,-%2C%20much%2Dquoted%20%26%20long", directive("well-known", 0));
        assertEquals(
                "#:~:text=He%20kept%20saying%3A-,show%20your%20work%20early,-%2C%20and%20show%20it",
                directive("show your work early", 0));
        assertEquals("#:~:text=The%20end,-.%20The%20end%20of", directive("The end", 0));
    }

    @Test
    void aPassageThatCannotBeToldFromAnEarlierOneHasNone() {
        String page = "Same words again and again.\n\nSame words again and again.";
        DirectiveWriter writer = new DirectiveWriter(new SearchedPage(page));
        assertTrue(writer.write(0, 26).isPresent());
        assertEquals(Optional.empty(), writer.write(29, 55));
    }

    @Test
    void wordsWithoutSpacesBeginAndEndWhereEveryBrowserTakesThemTo() {
        assertEquals("#:~:text=有朋自遠方來，不亦樂乎", decoded(directive("有朋自遠方來，不亦樂乎", 0)));
        assertEquals("#:~:text=學而時習之，不亦說乎？有朋-,自遠方,-來，不亦樂乎", decoded(directive("自遠方", 0)));
    }

    private static String decoded(String directive) {
        return URLDecoder.decode(directive, StandardCharsets.UTF_8);
    }

    @Test
    void findsWhatABrowserFinds() {
        SearchedPage page = new SearchedPage("One two. Two three.\n\nTwo  four\nfive. Söme “words”. Twofold.");
        assertEquals("two", found(page, new TextDirective(null, "TWO", null, null)));
        assertEquals("Two four", found(page, new TextDirective(null, "TWO FOUR", null, null)));
        assertEquals(
                "Some", found(page, new TextDirective(null, "Some", null, null)).replace('ö', 'o'));
        assertEquals("Two three", found(page, new TextDirective("two.", "two three", null, null)));
        assertEquals("Two", found(page, new TextDirective(null, "two", null, "three")));
        assertEquals("two. Two three. Two four five", found(page, new TextDirective(null, "two", "five", null)));
        assertEquals("Two four five", found(page, new TextDirective("three.", "two", "five", null)));
        assertEquals("", found(page, new TextDirective(null, "three. two", null, null)), "not across blocks");
        assertEquals("", found(page, new TextDirective(null, "fold", null, null)), "whole words only");
        assertEquals("", found(page, new TextDirective("one", "three", null, null)));
    }

    private static String found(SearchedPage page, TextDirective directive) {
        return page.find(directive)
                .map(range -> page.words(range.from(), range.to()))
                .orElse("");
    }
}
