package dev.outloud.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** English titles in styles that capitalise them. */
class TitleCaseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            the art of war: a tale of two cities    | The Art of War: A Tale of Two Cities
            who is it? on the iPhone and the e-mail | Who Is It? On the iPhone and the E-Mail
            state-of-the-art things in-between      | State-of-the-Art Things In-Between
            learning (with others) and “the rest”   | Learning (with Others) and “The Rest”
            what the WHO says about it              | What the WHO Says About It
            The Vice Of Looking up                  | The Vice of Looking Up
            part 2. the end                         | Part 2. The End
            smith vs. the state                     | Smith Vs. the State
            work – the hard part — a memoir         | Work – The Hard Part — A Memoir
            a coup d’état and l'avenir              | A Coup d’État and l'Avenir
            don't stop, reader's block              | Don't Stop, Reader's Block
            on example.org and jo@example.org       | On example.org and jo@example.org
            é moi                                   | É Moi
            LEARNING OUT LOUD: A GUIDE              | Learning Out Loud: A Guide
            WHO                                     | WHO
            this and/or that                              | This and/or That
            2 fast, the 3rd way                     | 2 Fast, the 3rd Way
            “the” end ...                           | “The” End ...
            it                                      | It
            """)
    void wordsHaveCapitalsButSmallOnes(String written, String expected) {
        assertEquals(expected, TitleCase.of(written));
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'-'", "'…'", "'\"'", "'\uD835\uDC00'", "'\uD83D\uDE00 of the'"})
    void textsWithoutWordsDoNoHarm(String written) {
        assertEquals(written.length(), TitleCase.of(written).length());
    }
}
