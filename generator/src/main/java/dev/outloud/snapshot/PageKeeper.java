package dev.outloud.snapshot;

import dev.outloud.model.Snapshot;
import dev.outloud.net.Answer;
import dev.outloud.net.Answer.Failed;
import dev.outloud.net.Answer.NotModified;
import dev.outloud.net.Answer.Received;
import dev.outloud.net.Gateway;
import dev.outloud.net.WebRequest;
import dev.outloud.output.Replacement;
import dev.outloud.text.Origin;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Brings the snapshot of one page up to date. Safe to share between threads, each with pages of its own. */
final class PageKeeper {
    private static final String ACCEPTED = "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1";

    private final Path folder;
    private final Instant now;
    private final Gateway gateway;
    private final Findings findings;

    PageKeeper(Path folder, Instant now, Gateway gateway, Findings findings) {
        this.folder = folder;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        this.gateway = gateway;
        this.findings = findings;
    }

    /** The page with what became of it; nothing is written unless the page says something new. */
    KeptPage keep(KeptPage before) {
        Snapshot known = before.snapshot();
        if (known != null && !known.sha256().equals(Snapshot.hash(known.text()))) {
            return before.became(Outcome.EDITED);
        }
        WebRequest request = WebRequest.page(before.page().url()).with("Accept", ACCEPTED);
        Answer answer = gateway.get(known == null ? request : request.unless(known.etag(), known.lastModified()));
        if (answer instanceof Received received) {
            return read(before, received);
        }
        if (answer instanceof NotModified && known != null) {
            return before.became(Outcome.UNCHANGED);
        }
        Failed failed = answer instanceof Failed fault
                ? fault
                : Failed.of304(before.page().url());
        findings.failed(before.page(), failed, known != null);
        return before.became(Outcome.FAILED);
    }

    private KeptPage read(KeptPage before, Received received) {
        Reading reading = Reading.of(received).orElse(null);
        if (reading == null) {
            findings.unreadable(before.page(), PageText.type(received));
            return before.became(Outcome.UNREADABLE);
        }
        if (reading.text().isBlank()) {
            findings.empty(before.page());
            return before.became(Outcome.UNREADABLE);
        }
        Snapshot known = before.snapshot();
        Snapshot read = snapshot(before, reading, received);
        if (known != null && known.sha256().equals(read.sha256())) {
            return before.became(Outcome.UNCHANGED);
        }
        return written(before, read, known == null ? Outcome.ADDED : Outcome.CHANGED);
    }

    /** A copy in an archive stays: it is of the time when the page was first read, as the quotation may be. */
    private Snapshot snapshot(KeptPage before, Reading reading, Received received) {
        Snapshot known = before.snapshot();
        return new Snapshot(
                before.page().url(),
                received.address().toString(),
                reading.title(),
                now,
                Snapshot.hash(reading.text()),
                received.header("etag").orElse(null),
                received.header("last-modified").orElse(null),
                known == null ? null : known.archived(),
                reading.text(),
                new Origin(new SourceText(before.file(), ""), Span.at(0)));
    }

    /** The page with the address of a copy in its snapshot. */
    KeptPage archived(KeptPage page, Snapshot snapshot, String copy) {
        return written(page, snapshot.archivedAt(copy), page.outcome());
    }

    private KeptPage written(KeptPage before, Snapshot snapshot, Outcome outcome) {
        try {
            byte[] bytes = SnapshotFile.of(snapshot).getBytes(StandardCharsets.UTF_8);
            Replacement.write(folder.resolve(before.file().value()), bytes);
            return new KeptPage(before.page(), before.file(), outcome, snapshot);
        } catch (IOException e) {
            findings.unwritable(before.file(), e);
            return before.became(Outcome.FAILED);
        }
    }
}
