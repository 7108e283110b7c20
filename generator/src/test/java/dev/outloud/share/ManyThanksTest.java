package dev.outloud.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.SiteFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A post that names more people than a network has room for thanks as many as it can. */
class ManyThanksTest {
    private static final Pattern THANKS =
            Pattern.compile("With thanks to (?<names>.*?) and (?:(?<others>\\d+) others|one other|[^,]*)\\.");

    private static Kit thanking(int people) {
        SiteFixture fixture = SiteFixture.post(
                IntStream.range(0, people).mapToObj(i -> "@p" + i).collect(Collectors.joining(" ")));
        return Kit.of(fixture.write(
                        "people.yml",
                        "- {id: grace, name: Grace Writer, author: true}\n"
                                + IntStream.range(0, people)
                                        .mapToObj(i -> "- {id: p%d, name: %s}\n".formatted(i, name(i)))
                                        .collect(Collectors.joining()))
                .build());
    }

    /** Of different lengths, without digits. */
    private static String name(int number) {
        return "N" + "a".repeat(1 + number % 7) + " M" + "b".repeat(1 + number % 5);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 9, 14, 15, 40, 150})
    void oneNameMoreWouldNotFit(int people) {
        Kit kit = thanking(people);
        XRules x = new XRules(280);
        String text = kit.text("x-announce");
        assertTrue(x.fits(text), text);
        Matcher thanks = THANKS.matcher(text);
        assertTrue(thanks.find(), text);
        if (thanks.group("others") != null) {
            int others = Integer.parseInt(thanks.group("others"));
            int named = thanks.group("names").split(", ", -1).length;
            assertEquals(people, named + others, text);
            String more =
                    text.replace(" and " + others + " others", ", " + name(named) + " and " + (others - 1) + " others");
            assertTrue(x.length(more) > x.limit(), more);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void aNameTooLongForTheRoomKeepsNobodyElseOut(int place) {
        List<String> names = new ArrayList<>(List.of("Ann", "Ben", "Cid", "Dee"));
        names.add(place, "Society of " + "Very ".repeat(50) + "Long Names");
        StringBuilder people = new StringBuilder("- {id: grace, name: Grace Writer, author: true}\n");
        for (int i = 0; i < names.size(); i++) {
            people.append("- {id: p%d, name: %s}\n".formatted(i, names.get(i)));
        }
        Kit kit = Kit.of(SiteFixture.post("@p0 @p1 @p2 @p3 @p4")
                .write("people.yml", people.toString())
                .build());
        assertTrue(
                kit.text("x-announce").contains("With thanks to Ann, Ben, Cid, Dee and one other."),
                kit.text("x-announce"));
    }
}
