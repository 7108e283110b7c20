package dev.outloud.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip of the finger gets the name that was meant; another word gets none. */
class DidYouMeanTest {
    private static final List<String> KNOWN =
            List.of("title", "date", "tags", "description", "andrew-vest", "ada-lovelace", "toc");

    @ParameterizedTest
    @CsvSource({
        "tilte,title",
        "Title,title",
        "titel,title",
        "tag,tags",
        "descripton,description",
        "andrew-vst,andrew-vest",
        "ada-lovelance,ada-lovelace",
        "tco,toc"
    })
    void findsWhatWasMeant(String written, String meant) {
        assertEquals(Optional.of(meant), DidYouMean.nearest(written, KNOWN));
    }

    @ParameterizedTest
    @CsvSource({"layout", "x", "grace-hopper", "''"})
    void doesNotGuessWildly(String written) {
        assertEquals(Optional.empty(), DidYouMean.nearest(written, KNOWN));
    }

    @Test
    void amongEqualsTheFirstOfTheAlphabet() {
        assertEquals(Optional.of("bat"), DidYouMean.nearest("at", List.of("cat", "bat", "rat")));
    }

    @Test
    void theNearestIsTheOneWithTheFewestSlips() {
        Random random = new Random(5);
        List<String> names = IntStream.range(0, 300)
                .mapToObj(i -> random.ints(4 + random.nextInt(8), 'a', 'e')
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .toList();
        for (String written : names.subList(0, 60)) {
            List<String> others = names.subList(60, 300);
            int limit = Math.min(4, Math.max(1, written.length() / 3));
            Optional<String> expected = others.stream()
                    .filter(name -> slips(written, name) <= limit)
                    .min(Comparator.<String>comparingInt(name -> slips(written, name))
                            .thenComparing(Comparator.naturalOrder()));
            assertEquals(expected, DidYouMean.nearest(written, others), written);
        }
    }

    /** By the definition, without any care for time. */
    private static int slips(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
                if (i > 0 && j > 0) {
                    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                    cost[i][j] = Math.min(cost[i][j], cost[i - 1][j - 1] + (same ? 0 : 1));
                }
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }

    @Test
    void theHintFallsBackToWhatElseCanBeSaid() {
        assertEquals("did you mean \"date\"?", DidYouMean.hint("dat", KNOWN, "look again"));
        assertEquals("look again", DidYouMean.hint("zebra", KNOWN, "look again"));
    }

    @Test
    void everyProblemHasAnIdOfItsOwnThatReadsWell() {
        List<String> ids = Stream.of(Problem.values()).map(Problem::id).toList();
        assertEquals(ids.size(), ids.stream().distinct().count());
        assertTrue(ids.stream().allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*")), ids.toString());
        assertTrue(Stream.of(Problem.values()).allMatch(p -> p.summary().endsWith(".")));
    }

    @Test
    void longWordsAmongManyAreNoTrouble() {
        List<String> many = IntStream.range(0, 5_000).mapToObj(i -> "name-" + i).collect(Collectors.toList());
        many.add("x".repeat(2_000));
        assertEquals(Optional.of("x".repeat(2_000)), DidYouMean.nearest("x".repeat(1_999), many));
        assertEquals(Optional.empty(), DidYouMean.nearest("y".repeat(100_000), many));
    }
}
