package dev.outloud.parse.bibliography;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.parse.frontmatter.Value;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.Token;
import org.jbibtex.TokenMgrException;
import org.jspecify.annotations.Nullable;

/** Reads BibTeX and BibLaTeX, with LaTeX's accents and the parts of names. One for each file. */
public final class BibTexReader {
    private static final Pattern BORROWING = Pattern.compile("crossref", Pattern.CASE_INSENSITIVE);

    private final SourceText source;
    private final Diagnostics diagnostics;
    private final BibTexText text;

    public BibTexReader(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
        this.text = new BibTexText(source.text());
    }

    /** The entries as a list of CSL items; empty if the file cannot be read, which is an error. */
    public Optional<Value> read() {
        Map<String, Span> places = places();
        List<Optional<List<Value>>> parts =
                text.parts().parallelStream().map(part -> part(part, places)).toList();
        if (parts.stream().allMatch(Optional::isPresent)) {
            return Optional.of(new Value.Sequence(
                    parts.stream()
                            .flatMap(Optional::stream)
                            .flatMap(List::stream)
                            .toList(),
                    Span.at(0)));
        }
        return whole(places);
    }

    /**
     * The entries of a part of the file; empty if it is broken, takes fields from an entry elsewhere, or is no part
     * because a value looks like an entry.
     */
    private static Optional<List<Value>> part(String part, Map<String, Span> places) {
        String read = BibTexText.read(part);
        if (BORROWING.matcher(read).find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(BibTexEntries.of(read, places));
        } catch (ParseException | TokenMgrException | ObjectResolutionException | StackOverflowError e) {
            // What is wrong is found, and said, in the whole file.
            return Optional.empty();
        }
    }

    private Optional<Value> whole(Map<String, Span> places) {
        try {
            return Optional.of(new Value.Sequence(BibTexEntries.of(text.whole(), places), Span.at(0)));
        } catch (ParseException e) {
            report(e.currentToken == null ? null : e.currentToken.next);
        } catch (TokenMgrException e) {
            report(null);
        } catch (ObjectResolutionException e) {
            unresolved(String.valueOf(e.getMessage()));
        } catch (StackOverflowError e) {
            diagnostics.add(
                    Problem.TOO_DEEP,
                    source,
                    Span.at(0),
                    "braces are nested too deep to be read",
                    "is a brace missing its other half?");
        }
        return Optional.empty();
    }

    /** Where the keys stand; the library keeps one of two entries with the same key. */
    private Map<String, Span> places() {
        Map<String, Span> places = new LinkedHashMap<>();
        for (BibTexText.Entry entry : text.entries()) {
            Span first = places.putIfAbsent(entry.key(), entry.keyAt());
            if (first != null) {
                diagnostics.add(
                        Problem.DUPLICATE_ID,
                        source,
                        entry.keyAt(),
                        "two resources have the key \"" + entry.key() + "\"",
                        "the other one is in line " + source.locate(first).line());
            }
        }
        return places;
    }

    private void report(@Nullable Token token) {
        if (token == null || token.image.isEmpty()) {
            int entry = Math.max(0, source.text().lastIndexOf('@'));
            broken(Span.at(entry), "this entry is never closed", "end it with }");
            return;
        }
        Span at = at(token);
        BibTexText.Entry open = unclosed(at.start());
        if (open == null) {
            broken(
                    at,
                    "\"" + token.image + "\" is not expected here",
                    "is a comma, an equals sign or a brace missing before it?");
        } else {
            broken(
                    open.keyAt(),
                    "the entry \"" + open.key() + "\" is not closed before the next one begins",
                    "one } is missing in it, or one { is too many");
        }
    }

    /** The entry that is still open where the next one begins. */
    private BibTexText.@Nullable Entry unclosed(int offset) {
        BibTexText.Entry before = null;
        for (BibTexText.Entry entry : text.entries()) {
            if (entry.start() == offset) {
                return before;
            }
            before = entry;
        }
        return null;
    }

    private void unresolved(String key) {
        Matcher reference = Pattern.compile(
                        "crossref\\s*+=\\s*+[{\"]?\\s*+(" + Pattern.quote(key) + ")", Pattern.CASE_INSENSITIVE)
                .matcher(text.whole());
        broken(
                reference.find() ? new Span(reference.start(1), reference.end(1)) : Span.at(0),
                "no entry \"" + key + "\" in this file",
                DidYouMean.hint(
                        key,
                        text.entries().stream().map(BibTexText.Entry::key).toList(),
                        "a crossref names the key of another entry of the same file"));
    }

    private void broken(Span at, String message, String hint) {
        diagnostics.add(Problem.BROKEN_BIBTEX, source, at, message, hint);
    }

    private Span at(Token token) {
        int start = 0;
        for (int line = 1; line < token.beginLine; line++) {
            start = source.text().indexOf('\n', start) + 1;
        }
        int at = Math.min(source.text().length(), start + token.beginColumn - 1);
        return new Span(at, Math.min(source.text().length(), at + token.image.length()));
    }
}
