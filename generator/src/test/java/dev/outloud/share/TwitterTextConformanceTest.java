package dev.outloud.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * X's own conformance cases, which are not part of this project: {@code -Dtwitter-text.validate=…/validate.yml} says where
 * a copy is.
 */
class TwitterTextConformanceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "WeightedTweetsCounterTest",
                "WeightedTweetsWithDiscountedEmojiCounterTest",
                "UnicodeDirectionalMarkerCounterTest"
            })
    void everyTextCountsAsXCountsIt(String section) throws IOException {
        String file = System.getProperty("twitter-text.validate");
        Assumptions.assumeTrue(file != null, "no copy of the cases");
        List<String> wrong = new ArrayList<>();
        List<?> cases = cases(Path.of(file), section);
        assertFalse(cases.isEmpty());
        XRules rules = new XRules(280);
        Set<Object> discounted = texts(cases(Path.of(file), "WeightedTweetsWithDiscountedEmojiCounterTest"));
        for (Object one : cases) {
            Map<?, ?> test = (Map<?, ?>) one;
            Map<?, ?> expected = (Map<?, ?>) value(test, "expected");
            String text = String.valueOf(test.get("text"));
            // In the section on weights alone an emoji has no weight of its own yet; the next one has the same texts.
            if (section.equals("WeightedTweetsCounterTest") && discounted.contains(text)) {
                continue;
            }
            Object due = expected.get("weightedLength");
            if (!Integer.valueOf(rules.length(text)).equals(due)) {
                wrong.add(test.get("description") + ": " + rules.length(text) + " instead of " + due);
            }
        }
        assertEquals(List.of(), wrong, cases.size() + " cases");
    }

    private static Set<Object> texts(List<?> cases) {
        Set<Object> texts = new HashSet<>();
        cases.forEach(one -> texts.add(value((Map<?, ?>) one, "text")));
        return texts;
    }

    private static List<?> cases(Path file, String section) throws IOException {
        Object all = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        return (List<?>) value((Map<?, ?>) value((Map<?, ?>) all, "tests"), section);
    }

    private static Object value(@Nullable Map<?, ?> map, String key) {
        return Objects.requireNonNull(Objects.requireNonNull(map).get(key), key);
    }
}
