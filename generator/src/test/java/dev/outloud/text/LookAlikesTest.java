package dev.outloud.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that pass for others are found; words of all the world's scripts are not taken for such. */
class LookAlikesTest {
    @ParameterizedTest
    @CsvSource({
        "Ada Lovelace, АDА LОVЕLАСЕ, true",
        "Ada Lovelace, ada lovelace, true",
        "Sara Cope, Ѕаrа Соре, true",
        "Андрей Петров, АНДРЕЙ ПЕТРОВ, true",
        "Bill, BIll, true",
        "Zoë, Zoe, true",
        "Loveıace, LOVEIACE, true",
        "Ada Lovelace, Ada Lovelance, false",
        "李明, 李华, false",
        "Андрей, Andrej, false",
    })
    void whatReadersTakeForTheSame(String one, String other, boolean isSame) {
        assertEquals(isSame, !Collections.disjoint(LookAlikes.skeletons(one), LookAlikes.skeletons(other)));
    }

    @ParameterizedTest
    @CsvSource({"Ada", "Андрей Петров", "Jo Андрей", "東京タワー", "김철수", "Tシャツ", "Ωmega-3 is mixed", "محمد", "O’Neil"})
    void scriptsThatBelongTogether(String text) {
        assertEquals(text.startsWith("Ω"), LookAlikes.mixed(text).isPresent());
    }

    @Test
    void theStrangeLetterIsNamed() {
        assertEquals(
                Optional.of("Latin letters with Cyrillic \"а\" (U+0430)"),
                LookAlikes.mixed("Mary Pаul").map(LookAlikes.Mixed::words));
    }
}
