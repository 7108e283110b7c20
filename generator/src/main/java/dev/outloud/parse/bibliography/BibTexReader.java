package dev.outloud.parse.bibliography;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.parse.frontmatter.Value;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.Token;
import org.jbibtex.TokenMgrException;
import org.jspecify.annotations.Nullable;

/** Reads BibTeX and BibLaTeX, with LaTeX's accents and the parts of names. One for each file. */
public final class BibTexReader {
    private static final Pattern ENTRY = Pattern.compile("@\\p{Alpha}+\\s*+[{(]\\s*+([^\\s,{}()=\"#]+)\\s*+,");

    private static final Pattern COMMENT = Pattern.compile("(?i)@comment\\s*+\\{");

    private static final int AT_ONCE = 100;

    private final SourceText source;
    private final Diagnostics diagnostics;

    public BibTexReader(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** The entries as a list of CSL items; empty if the file cannot be read, which is an error. */
    public Optional<Value> read() {
        Map<String, Span> places = places();
        try {
            byte[] bytes = Latex.prepared(source.text()).getBytes(StandardCharsets.UTF_8);
            BibTeXDatabase database = new BibTeXConverter().loadDatabase(new ByteArrayInputStream(bytes));
            List<BibTeXEntry> found = List.copyOf(database.getEntries().values());
            List<Value> entries = IntStream.rangeClosed(0, found.size() / AT_ONCE)
                    .parallel()
                    .mapToObj(i -> found.subList(i * AT_ONCE, Math.min(found.size(), (i + 1) * AT_ONCE)))
                    .flatMap(some -> values(some, places))
                    .toList();
            return Optional.of(new Value.Sequence(entries, Span.at(0)));
        } catch (ParseException e) {
            report(e.currentToken == null ? null : e.currentToken.next);
        } catch (TokenMgrException e) {
            report(null);
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

    /** For one thread: a converter is no good for two, and too large to be made for each entry. */
    private static Stream<Value> values(List<BibTeXEntry> entries, Map<String, Span> places) {
        BibTeXConverter converter = new BibTeXConverter();
        return entries.stream().map(entry -> {
            String key = entry.getKey().getValue();
            return CslValues.entry(
                    converter.toItemData(withoutAuthors(entry)),
                    key,
                    places.getOrDefault(key, Span.at(0)),
                    own(entry),
                    Latex::plain);
        });
    }

    /** The names are read by ourselves, and the library takes as long for them as for all else. */
    private static BibTeXEntry withoutAuthors(BibTeXEntry entry) {
        BibTeXEntry other = new BibTeXEntry(entry.getType(), entry.getKey());
        entry.getFields().forEach((field, value) -> {
            if (!field.equals(BibTeXEntry.KEY_AUTHOR)) {
                other.addField(field, value);
            }
        });
        return other;
    }

    private static Map<String, Object> own(BibTeXEntry entry) {
        Map<String, Object> own = new LinkedHashMap<>();
        for (Key field : List.of(BibTeXEntry.KEY_AUTHOR, BibTeXEntry.KEY_EDITOR)) {
            if (entry.getField(field) != null) {
                own.put(field.getValue(), BibTexNames.read(entry.getField(field).toUserString()));
            }
        }
        BibTexLanguage.of(entry).ifPresent(tag -> own.put("language", tag));
        return own;
    }

    /** Where the keys stand; the library keeps one of two entries with the same key. */
    private Map<String, Span> places() {
        Map<String, Span> places = new LinkedHashMap<>();
        Matcher entry = ENTRY.matcher(withoutComments(source.text()));
        while (entry.find()) {
            Span at = new Span(entry.start(1), entry.end(1));
            Span first = places.putIfAbsent(entry.group(1), at);
            if (first != null) {
                diagnostics.add(
                        Problem.DUPLICATE_ID,
                        source,
                        at,
                        "two resources have the key \"" + entry.group(1) + "\"",
                        "the other one is in line " + source.locate(first).line());
            }
        }
        return places;
    }

    /** With spaces in the place of comments, which may hold entries that are none. */
    private static String withoutComments(String text) {
        StringBuilder out = new StringBuilder(text);
        Matcher comment = COMMENT.matcher(text);
        for (int from = 0; comment.find(from); ) {
            int depth = 1;
            int end = comment.end();
            for (; end < text.length() && depth > 0; end++) {
                depth += text.charAt(end) == '{' ? 1 : text.charAt(end) == '}' ? -1 : 0;
            }
            for (int i = comment.start(); i < end; i++) {
                out.setCharAt(i, ' ');
            }
            from = end;
        }
        return out.toString();
    }

    private void report(@Nullable Token token) {
        if (token == null || token.image.isEmpty()) {
            int entry = Math.max(0, source.text().lastIndexOf('@'));
            broken(Span.at(entry), "this entry is never closed", "end it with }");
        } else {
            broken(
                    at(token),
                    "\"" + token.image + "\" is not expected here",
                    "is a comma, an equals sign or a brace missing before it?");
        }
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
