package dev.outloud.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.SmallStack;
import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.model.TextFragment;
import dev.outloud.model.body.Body;
import dev.outloud.model.document.ArticleDocument;
import dev.outloud.model.document.Document;
import dev.outloud.parse.markdown.MarkdownParser;
import dev.outloud.text.SourcePath;
import dev.outloud.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that nobody writes but somebody may send: each gives a result or a diagnostic with a place, on a thread with
 * the stack of a worker, and in a time that an author would wait.
 */
class HostileTextTest {
    @ParameterizedTest
    @MethodSource({"dev.outloud.parse.HostileTexts#markdown", "dev.outloud.parse.HostileTexts#data"})
    void givesAResultOrAPlace(HostileTexts.Text text) throws InterruptedException {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Document> document = SmallStack.run(() -> read(text, diagnostics));
        assertTrue(document.isPresent() || diagnostics.hasErrors(), "something came of it");
        for (Diagnostic diagnostic : diagnostics.sorted()) {
            assertEquals(text.path(), diagnostic.at().file());
        }
    }

    @Test
    void aTextMayNestAsDeepAsAPersonWrites() {
        String quotes = "> ".repeat(90) + "x\n\n";
        String lists =
                IntStream.range(0, 40).mapToObj(i -> "  ".repeat(i) + "- a\n").collect(Collectors.joining());
        String emphasis = "*a **b ".repeat(20) + "b** a* ".repeat(20) + "\n\n";
        Diagnostics diagnostics = new Diagnostics();
        read(HostileTexts.post("deep", quotes + emphasis + lists), diagnostics);
        assertEquals(List.of(), diagnostics.sorted());
    }

    @Test
    void aLongListOfLinksIsNoParagraph() {
        Diagnostics diagnostics = new Diagnostics();
        read(HostileTexts.post("links", "- [a](https://example.org/)\n".repeat(6_000)), diagnostics);
        assertEquals(List.of(), diagnostics.sorted());
    }

    private static Optional<Document> read(HostileTexts.Text text, Diagnostics diagnostics) {
        SourceText source = new SourceText(new SourcePath(text.path()), text.text());
        Optional<Document> document = new DocumentParser(new MarkdownParser()).parse(source, diagnostics);
        document.ifPresent(found -> {
            if (found instanceof ArticleDocument article) {
                Body body = article.body();
                body.render(new NothingKnown());
                body.plainText(mention -> mention.id());
                body.excerptText(mention -> mention.id());
                body.numberedPoints(mention -> mention.id());
                body.anchors();
                body.quotations().forEach(mark -> TextFragment.link("https://example.org/", mark.text()));
            }
        });
        return document;
    }
}
