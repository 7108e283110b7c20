package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.body.Body;
import dev.outloud.parse.BodyParser;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import java.util.List;

/** Reads Markdown. Immutable and safe to share between threads. */
public final class MarkdownParser implements BodyParser {
    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(
                            TablesExtension.create(),
                            StrikethroughExtension.create(),
                            FootnoteExtension.create(),
                            DefinitionExtension.create(),
                            TypographicExtension.create()))
            // Flexmark's own extension for tasks forgets the space, and takes - [x](address) for one.
            .set(Parser.LISTS_ITEM_MARKER_SUFFIXES, new String[] {"[ ] ", "[x] ", "[X] "})
            .set(TablesExtension.MIN_HEADER_ROWS, 1)
            .set(TablesExtension.MAX_HEADER_ROWS, 1)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .toImmutable();

    @Override
    public Body parse(SourceText source, int from, Diagnostics diagnostics) {
        if (!new Costs(source, from, diagnostics).areFair()) {
            return empty();
        }
        try {
            return body(source, from, diagnostics);
        } catch (StackOverflowError e) {
            return tooDeep(source, from, diagnostics);
        }
    }

    private static Body tooDeep(SourceText source, int at, Diagnostics diagnostics) {
        diagnostics.add(
                Problem.TOO_DEEP,
                source,
                Span.at(at),
                "the text is nested too deep to be read",
                "is emphasis opened here again and again?");
        return empty();
    }

    private static Body body(SourceText source, int from, Diagnostics diagnostics) {
        Document document = parser(from).parse(source.text().substring(from));
        int deep = Depth.tooDeep(document);
        if (deep >= 0) {
            return tooDeep(source, from + deep, diagnostics);
        }
        dropUnusedNotes(document, source, from, diagnostics);
        Facts facts = new Facts();
        Region region = new Region(source, from, document, diagnostics);
        Anchors anchors = new Anchors(region);
        new Shaper(region, anchors, facts).shape(document);
        HtmlMedia.find(document, region, facts);
        PullQuotes.find(document, facts, region);
        return new MarkdownBody(document, facts, from);
    }

    /** A note that nothing refers to is never shown, so what it says is no content: nobody would see the credit. */
    private static void dropUnusedNotes(Document document, SourceText source, int from, Diagnostics diagnostics) {
        Footnotes used = Footnotes.referred(document);
        List<FootnoteBlock> unused =
                Footnotes.in(document).stream().filter(note -> !used.has(note)).toList();
        for (FootnoteBlock note : unused) {
            int start = note.getOpeningMarker().getStartOffset();
            diagnostics.add(
                    Problem.FOOTNOTE_UNUSED,
                    source,
                    new Span(start + from, note.getText().getEndOffset() + 1 + from),
                    "nothing refers to the footnote \"" + note.getText() + "\"",
                    "write [^" + note.getText() + "] where it belongs, or take it out");
            note.unlink();
        }
    }

    /** Our readers know where the text begins in its file, so each text has a parser of its own. */
    private static Parser parser(int from) {
        Readers readers = new Readers(from);
        return Parser.builder(OPTIONS)
                .customInlineParserExtensionFactory(new InlineSyntax("@", readers::mention))
                .customInlineParserExtensionFactory(new InlineSyntax("[", readers::bracket))
                .customInlineParserExtensionFactory(new InlineSyntax("{", readers::attributes))
                .build();
    }

    private static Body empty() {
        return new MarkdownBody(new Document(null, BasedSequence.EMPTY), new Facts(), 0);
    }
}
