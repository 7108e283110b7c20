package dev.outloud.parse;

import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.DiagnosticPrinter;
import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.model.document.ArticleDocument;
import dev.outloud.model.document.Document;
import dev.outloud.model.document.FrontMatter;
import dev.outloud.parse.markdown.MarkdownParser;
import dev.outloud.text.Location;
import dev.outloud.text.Ref;
import dev.outloud.text.SourcePath;
import dev.outloud.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One file, parsed by itself.
 *
 * @param document empty if nothing of it could be read
 * @param diagnostics in the order of the text
 */
record Parsed(Optional<Document> document, List<Diagnostic> diagnostics) {
    static Parsed file(String path, String text) {
        Diagnostics diagnostics = new Diagnostics();
        SourceText source = new SourceText(new SourcePath(path), text);
        Optional<Document> document = new DocumentParser(new MarkdownParser()).parse(source, diagnostics);
        return new Parsed(document, diagnostics.sorted());
    }

    static Parsed post(String text) {
        return file("posts/a.md", text);
    }

    /** A post with these lines of YAML besides title and date, which are lines 2 and 3. */
    static Parsed yaml(String lines) {
        return post("---\ntitle: A\ndate: 2026-01-31\n" + lines + "---\nBody.\n");
    }

    /** The same in TOML. */
    static Parsed toml(String lines) {
        return post("+++\ntitle = \"A\"\ndate = 2026-01-31\n" + lines + "+++\nBody.\n");
    }

    <D extends Document> D as(Class<D> kind) {
        return document.map(kind::cast).orElseThrow(() -> new AssertionError("nothing was read:\n" + printed()));
    }

    FrontMatter head() {
        return as(ArticleDocument.class).frontMatter();
    }

    String printed() {
        return diagnostics.stream().map(DiagnosticPrinter::print).collect(Collectors.joining("\n"));
    }

    /** Each diagnostic as {@code 2:8 wrong-type date}: its place, id, and what its carets underline. */
    List<String> places() {
        return diagnostics.stream().map(Parsed::place).toList();
    }

    private static String place(Diagnostic diagnostic) {
        Location at = diagnostic.at();
        String excerpt = at.excerpt();
        int from = excerpt.offsetByCodePoints(0, at.column() - 1);
        int length = excerpt.codePointCount(from, excerpt.length());
        int to = excerpt.offsetByCodePoints(from, Math.min(length, at.width()));
        String place =
                at.line() + ":" + at.column() + " " + diagnostic.problem().id();
        return place + " " + excerpt.substring(from, to);
    }

    static List<String> values(List<Ref> refs) {
        return refs.stream().map(Ref::value).toList();
    }

    static String value(@Nullable Ref ref) {
        return ref == null ? "nothing" : ref.value();
    }
}
