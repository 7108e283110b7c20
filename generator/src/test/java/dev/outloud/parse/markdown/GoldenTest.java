package dev.outloud.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.model.body.Body;
import dev.outloud.model.body.LinkMark;
import dev.outloud.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
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

    @Test
    void marksStandWhereTheirWordsAreInTheWholeFile() throws IOException {
        String head = "---\ntitle: 😀\n---\n";
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            for (Path text :
                    files.filter(file -> file.toString().endsWith(".md")).toList()) {
                SourceText source = Transcript.source(head + Files.readString(text));
                Body body = new MarkdownParser().parse(source, head.length(), new Diagnostics());
                body.mentions().forEach(m -> assertEquals("@" + m.id(), source.slice(m.at())));
                body.citations()
                        .forEach(c ->
                                c.items().forEach(item -> assertEquals("@" + item.key(), source.slice(item.at()))));
                body.images()
                        .forEach(i -> assertTrue(source.slice(i.at()).startsWith(i.html() ? "<" : "!["), i.toString()));
                body.links().stream()
                        .filter(LinkMark::wiki)
                        .forEach(l -> assertEquals(l.target(), source.slice(l.at())));
            }
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
        String ofOtherLines = Transcript.html(markdown.replace("\n", "\r\n")).replace("\r", "");
        assertEquals(Transcript.html(markdown), ofOtherLines, text + " with lines that end in CR and LF");
        assertEquals("", Transcript.faults(Transcript.html(markdown)), text + " is well-formed");
    }
}
