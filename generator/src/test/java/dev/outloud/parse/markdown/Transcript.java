package dev.outloud.parse.markdown;

import dev.outloud.diagnostic.DiagnosticPrinter;
import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.model.body.Body;
import dev.outloud.model.body.QuotationMark;
import dev.outloud.model.body.RenderedBody;
import dev.outloud.model.body.Speaker;
import dev.outloud.text.Location;
import dev.outloud.text.SourcePath;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;

/** All that comes of a text, written down for a person to check: HTML, facts and diagnostics. */
final class Transcript {
    private final SourceText source;
    private final StringBuilder out = new StringBuilder();

    private Transcript(SourceText source) {
        this.source = source;
    }

    static SourceText source(String markdown) {
        return new SourceText(new SourcePath("posts/a.md"), markdown);
    }

    static Body body(String markdown) {
        return new MarkdownParser().parse(source(markdown), 0, new Diagnostics());
    }

    static String html(String markdown) {
        return body(markdown).render(new KnownThings()).content().markup();
    }

    /** What the HTML standard's parser has to mend in a piece of HTML; empty if nothing. */
    static String faults(String html) {
        ParseErrorList errors = ParseErrorList.tracking(10);
        Parser.parseFragment(html, new Element("body"), "", errors);
        return errors.stream().map(ParseError::toString).collect(Collectors.joining("\n"));
    }

    static String of(String markdown) {
        SourceText source = source(markdown);
        Diagnostics diagnostics = new Diagnostics();
        Body body = new MarkdownParser().parse(source, 0, diagnostics);
        return new Transcript(source).write(body, diagnostics);
    }

    private String write(Body body, Diagnostics diagnostics) {
        RenderedBody rendered = body.render(new KnownThings());
        out.append(rendered.content().markup());
        if (!rendered.excerpt().equals(rendered.content())) {
            section("excerpt").append(rendered.excerpt().markup());
        }
        section("facts");
        body.headings().forEach(h -> line("heading " + h.level() + " #" + h.id() + " " + h.text()));
        body.quotations().forEach(this::quotation);
        body.mentions().forEach(m -> line("mention " + place(m.at()) + " " + m.id()));
        body.citations()
                .forEach(c -> line("citation " + place(c.at()) + " "
                        + c.items().stream()
                                .map(item -> item.key() + "@" + place(item.at()))
                                .collect(Collectors.joining(" "))));
        body.images().forEach(i -> line("image " + place(i.at()) + " " + i.source() + " | " + i.alt()));
        body.links().forEach(l -> line("link " + place(l.at()) + (l.wiki() ? " wiki " : " ") + l.target()));
        line("words " + body.plainText(m -> "@" + m.id()).replace("\n", " / "));
        if (!diagnostics.sorted().isEmpty()) {
            section("diagnostics");
            diagnostics.sorted().forEach(d -> line(DiagnosticPrinter.print(d)));
        }
        return out.toString();
    }

    private void quotation(QuotationMark mark) {
        line("quotation " + place(mark.at()) + " #" + mark.id() + " " + mark.form() + " "
                + mark.text().replace("\n", " / "));
        mark.speakers().forEach(speaker -> line("  speaker " + place(speaker.at()) + " " + written(speaker)));
        if (!mark.remark().isEmpty()) {
            line("  remark " + mark.remark().text(PlainText.AS_WRITTEN));
        }
        if (!mark.changes().isNone()) {
            line("  changes " + mark.changes().kinds() + (mark.changes().byAuthor() ? " by author" : ""));
            mark.changes()
                    .translators()
                    .forEach(person -> line("  translator " + place(person.at()) + " " + written(person)));
        }
        if (mark.language() != null) {
            line("  language " + mark.language().toLanguageTag());
        }
        if (mark.source() != null) {
            line("  source " + mark.source().key() + " | " + mark.source().locator());
        }
        if (mark.link() != null) {
            line("  link " + mark.link().mark().target() + " | " + mark.link().title());
        }
    }

    private static String written(Speaker speaker) {
        String sign = speaker instanceof Speaker.ById ? "@" : "";
        return sign + speaker.name() + speaker.url().map(url -> " " + url).orElse("");
    }

    private String place(Span span) {
        Location at = source.locate(span);
        return at.line() + ":" + at.column();
    }

    private StringBuilder section(String name) {
        return out.append("==== ").append(name).append('\n');
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
