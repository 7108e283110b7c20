package dev.outloud.parse;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.document.ArticleDocument;
import dev.outloud.model.document.ArticleDocument.Kind;
import dev.outloud.model.document.FrontMatter;
import dev.outloud.model.document.WrittenDate;
import dev.outloud.parse.frontmatter.FrontMatterSplit;
import dev.outloud.parse.frontmatter.Value;
import dev.outloud.parse.frontmatter.ValueReader;
import dev.outloud.text.Location;
import dev.outloud.text.Origin;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a post or a page: what its path says, its front matter and its body. */
final class ArticleReader {
    private final BodyParser bodies;

    ArticleReader(BodyParser bodies) {
        this.bodies = bodies;
    }

    /** Empty if the front matter cannot be read: nothing useful could be said of the article then. */
    Optional<ArticleDocument> read(SourceText source, Kind kind, Diagnostics diagnostics) {
        FrontMatterSplit split = FrontMatterSplit.of(source, diagnostics);
        Value.Mapping mapping =
                ValueReader.frontMatter(source, split, diagnostics).orElse(null);
        ArticleName name = ArticleName.of(source.path(), kind);
        // The body is read even if the front matter cannot be: all mistakes of a file are shown in one run.
        var body = bodies.parse(source, split.body(), diagnostics);
        if (mapping == null) {
            return Optional.empty();
        }
        FrontMatterReader reader = new FrontMatterReader(new Fields(mapping, source, diagnostics));
        FrontMatter written = reader.read();
        boolean dateMissing = kind == Kind.POST && !reader.isDated();
        FrontMatter dated = dateMissing
                ? withDate(written, dateOfName(source, name, written.draft() != null, diagnostics))
                : written;
        return Optional.of(new ArticleDocument(source, kind, name.name(), dated, body));
    }

    private static @Nullable WrittenDate dateOfName(
            SourceText source, ArticleName name, boolean draft, Diagnostics diagnostics) {
        Origin head = new Origin(source, Span.at(0));
        if (name.date().isEmpty() && draft) {
            // Whoever writes does not know yet when it will be done.
            return null;
        }
        if (name.date().isEmpty()) {
            diagnostics.add(
                    Problem.MISSING_DATE,
                    head.locate(),
                    "the post has no date",
                    "add a line such as \"date: 2026-01-31\" to its front matter, or begin the file's name with the date");
            return null;
        }
        Optional<WrittenDate> date = Dates.read(name.date(), head);
        if (date.isEmpty()) {
            diagnostics.add(
                    Problem.BAD_VALUE,
                    Location.of(source.path()),
                    "the file's name begins with \"" + name.date() + "\", which is no day of any calendar",
                    "rename the file, or write the date into its front matter");
        }
        return date.orElse(null);
    }

    private static FrontMatter withDate(FrontMatter f, @Nullable WrittenDate date) {
        return new FrontMatter(
                f.title(),
                f.guid(),
                date,
                f.updated(),
                f.expires(),
                f.slug(),
                f.permalink(),
                f.aliases(),
                f.authors(),
                f.description(),
                f.tags(),
                f.series(),
                f.week(),
                f.image(),
                f.draft(),
                f.lang(),
                f.license(),
                f.purpose(),
                f.ask(),
                f.followUps(),
                f.resources(),
                f.replies(),
                f.share(),
                f.toc(),
                f.allow());
    }
}
