package dev.outloud.parse;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Snapshot;
import dev.outloud.model.document.Document.SnapshotDocument;
import dev.outloud.parse.frontmatter.FrontMatterSplit;
import dev.outloud.parse.frontmatter.Value;
import dev.outloud.parse.frontmatter.ValueReader;
import dev.outloud.text.Ref;
import dev.outloud.text.SourceText;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a file of {@code snapshots/}: front matter about a page, and behind it the page's text. */
final class SnapshotReader {
    private static final String AGAIN = "delete the file and run site:snapshot again";

    private SnapshotReader() {}

    /** Empty if the file does not say which page it keeps, and since when. */
    static Optional<SnapshotDocument> read(SourceText source, Diagnostics diagnostics) {
        FrontMatterSplit split = FrontMatterSplit.of(source, diagnostics);
        Value.Mapping mapping =
                ValueReader.frontMatter(source, split, diagnostics).orElse(null);
        if (mapping == null) {
            return Optional.empty();
        }
        Fields fields = new Fields(mapping, source, diagnostics);
        Ref url = fields.required("url", "url: https://example.org/").orElse(null);
        Instant fetched = fetched(fields);
        Ref hash =
                fields.required("sha-256", "sha-256: and the hash of the text").orElse(null);
        String finalUrl = fields.string("final-url");
        String title = fields.string("title");
        String etag = fields.string("etag");
        String lastModified = fields.string("last-modified");
        String archived = Addresses.web(fields, "archived");
        fields.finish();
        if (url == null || fetched == null || hash == null) {
            return Optional.empty();
        }
        String text = source.text().substring(split.body()).strip();
        if (!hash.value().equals(Snapshot.hash(text))) {
            diagnostics.add(
                    Problem.SNAPSHOT_EDITED,
                    hash.at().locate(),
                    "this is not the text that was fetched: its hash is another",
                    AGAIN);
        }
        return Optional.of(new SnapshotDocument(
                source,
                new Snapshot(
                        url.value(),
                        finalUrl == null ? url.value() : finalUrl,
                        title == null ? "" : title,
                        fetched,
                        hash.value(),
                        etag,
                        lastModified,
                        archived,
                        text,
                        url.at())));
    }

    private static @Nullable Instant fetched(Fields fields) {
        Ref written =
                fields.required("fetched", "fetched: 2026-01-31T09:30:00Z").orElse(null);
        if (written == null) {
            return null;
        }
        try {
            return Instant.parse(written.value());
        } catch (DateTimeException e) {
            fields.report(
                    Problem.BAD_VALUE,
                    written,
                    "\"fetched\" must be a moment, not \"" + written.value() + "\"",
                    "write it as 2026-01-31T09:30:00Z, or " + AGAIN);
            return null;
        }
    }
}
