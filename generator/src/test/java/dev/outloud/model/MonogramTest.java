package dev.outloud.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The letters that stand for a person without a portrait. */
class MonogramTest {
    @ParameterizedTest
    @CsvSource({"Ada Lovelace, AL", "S. S., SS", "S.\u00A0S., SS", "Plato, P", "Ada King Lovelace, AL", "'', ''"})
    void theFirstLettersOfTheFirstAndTheLastWordWhateverPartsThem(String name, String letters) {
        assertEquals(letters, Monogram.of(name));
    }
}
