package dev.outloud.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What each text under {@code golden/<topic>/} becomes. {@code -Dgolden.update=true} writes the expectations anew, for
 * a person to read; where {@code CI=true} it is refused.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TestFactory
    Stream<DynamicTest> textsBecomeWhatIsExpected() throws IOException {
        assertFalse(UPDATE && "true".equals(System.getenv("CI")), "expectations are not rewritten where CI=true");
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            assertTrue(texts.size() > 20, "the golden files are there");
            return texts.stream()
                    .map(text -> dynamicTest(GOLDEN.relativize(text).toString(), () -> check(text)));
        }
    }

    private static void check(Path text) throws IOException {
        String markdown = Files.readString(text);
        String transcript = Transcript.of(markdown);
        Path expected = Path.of(text.toString().replaceFirst("\\.md$", ".expected"));
        if (UPDATE) {
            Files.writeString(expected, transcript);
        }
        assertEquals(Files.readString(expected), transcript, text.toString());
        assertEquals("", Transcript.faults(Transcript.html(markdown)), text + " is well-formed");
    }
}
