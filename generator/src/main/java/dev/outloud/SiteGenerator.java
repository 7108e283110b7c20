package dev.outloud;

import dev.outloud.check.OutputChecks;
import dev.outloud.check.SiteChecks;
import dev.outloud.check.VerificationChecks;
import dev.outloud.citation.AuthorDateStyle;
import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.edition.Typesetter;
import dev.outloud.feed.Feeds;
import dev.outloud.link.LinkOptions;
import dev.outloud.link.SiteLinker;
import dev.outloud.link.Sources;
import dev.outloud.link.UncreditedPictures;
import dev.outloud.model.Family;
import dev.outloud.model.OutputFile;
import dev.outloud.model.Theme;
import dev.outloud.model.document.Document;
import dev.outloud.model.document.Document.SnapshotDocument;
import dev.outloud.model.share.ShareKit;
import dev.outloud.model.site.Edition;
import dev.outloud.model.site.Site;
import dev.outloud.model.site.Verifications;
import dev.outloud.output.SiteWriter;
import dev.outloud.output.Written;
import dev.outloud.parse.DocumentParser;
import dev.outloud.parse.markdown.MarkdownParser;
import dev.outloud.render.PageRenderer;
import dev.outloud.share.ShareFiles;
import dev.outloud.share.SnippetWriter;
import dev.outloud.source.SourceReader;
import dev.outloud.source.SourceTree;
import dev.outloud.source.ThemeReader;
import dev.outloud.source.embedded.EmbeddedCredits;
import dev.outloud.text.Location;
import dev.outloud.verification.Verifier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Builds sites. The whole way in: a build is one function of its request and of the files that it names. Stateless and
 * safe to share; two builds into one folder must not run at once.
 */
public final class SiteGenerator {
    /**
     * Reads, checks and writes a site.
     *
     * @throws SiteException if anything in the blog's files is an error; nothing was written then
     */
    public SiteReport build(SiteRequest request) {
        long start = System.nanoTime();
        SiteWriter writer = new SiteWriter(request.outputDirectory());
        try {
            Finished finished = finish(request, false);
            Written written = save(request, () -> writer.write(finished.files()));
            SiteReport report = Reports.of(finished.edition(), written, millis(start), finished.diagnostics());
            return save(request, () -> reported(writer, report));
        } catch (SiteException e) {
            reportFailure(writer, SiteReport.ofFailure(millis(start), e.diagnostics()));
            throw e;
        }
    }

    /**
     * All that {@link #build} does but the writing, and tells of quotations that are not the words of their source.
     *
     * @throws SiteException if anything in the blog's files is an error
     */
    public SiteReport check(SiteRequest request) {
        long start = System.nanoTime();
        Finished finished = finish(request, true);
        return Reports.of(finished.edition(), new Written(0, 0, 0), millis(start), finished.diagnostics());
    }

    /** A build that only lacks the writing. */
    record Finished(
            Edition edition,
            List<OutputFile> files,
            List<SnapshotDocument> snapshots,
            Gate gate,
            List<Diagnostic> diagnostics) {
        Site site() {
            return edition.site();
        }
    }

    static Finished finish(SiteRequest request, boolean isCheck) {
        Diagnostics diagnostics = new Diagnostics();
        SourceTree tree = new SourceReader(request.contentDirectory(), diagnostics).read();
        Theme theme = new ThemeReader(request.theme(), diagnostics).read(tree.overrides());
        List<Document> documents = parse(tree, diagnostics);
        Allowances allowances = new Allowances(documents);
        Site site = link(request, tree, documents, diagnostics);
        Gate gate = new Gate(allowances, request.strict(), isCheck);
        if (site == null) {
            throw gate.stop(diagnostics);
        }
        gate.pass(diagnostics);
        Verifications verifications = Verifier.verify(site);
        VerificationChecks.check(verifications, diagnostics);
        Edition edition = new Typesetter(theme, AuthorDateStyle::new).set(site, verifications);
        List<OutputFile> files = files(edition, theme, diagnostics);
        return new Finished(edition, files, snapshots(documents), gate, gate.finish(diagnostics));
    }

    private static List<Document> parse(SourceTree tree, Diagnostics diagnostics) {
        DocumentParser parser = new DocumentParser(new MarkdownParser());
        return tree.texts().parallelStream()
                .map(text -> parser.parse(text, diagnostics))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<SnapshotDocument> snapshots(List<Document> documents) {
        return documents.stream()
                .filter(SnapshotDocument.class::isInstance)
                .map(SnapshotDocument.class::cast)
                .toList();
    }

    private static @org.jspecify.annotations.Nullable Site link(
            SiteRequest request, SourceTree tree, List<Document> documents, Diagnostics diagnostics) {
        LinkOptions options = new LinkOptions(request.now(), request.drafts(), request.future());
        Sources sources = new Sources(documents, tree.files(), tree.images(), Map.of());
        Site site = new SiteLinker(options, diagnostics)
                .link(sources.with(EmbeddedCredits.of(UncreditedPictures.of(sources))))
                .orElse(null);
        if (site != null) {
            SiteChecks.check(site, diagnostics);
        }
        return site;
    }

    private static List<OutputFile> files(Edition edition, Theme theme, Diagnostics diagnostics) {
        Site site = edition.site();
        PageRenderer pages = new PageRenderer(edition, theme, diagnostics);
        List<OutputFile> published = new ArrayList<>(pages.site());
        published.addAll(new Feeds(edition, theme).write());
        published.addAll(theme.assets());
        site.assets()
                .forEach(asset ->
                        published.add(new OutputFile.Copied(asset.path().file(), asset.from())));
        List<OutputFile> kit = new ArrayList<>();
        if (site.settings().has(Family.SHARE)) {
            ShareKit snippets = new SnippetWriter(edition, theme, diagnostics).write();
            kit.addAll(pages.share(snippets));
            kit.addAll(ShareFiles.write(snippets));
            kit.addAll(theme.assets());
        }
        if (site.settings().publishShareKit()) {
            kit.forEach(file -> published.add(file.under("share")));
        }
        Collisions.check(published, site, diagnostics);
        new OutputChecks(site, diagnostics).check(published);
        List<OutputFile> files = new ArrayList<>();
        published.forEach(file -> files.add(file.under("site")));
        kit.forEach(file -> files.add(file.under("share")));
        return files;
    }

    /** What stopped the build is what has to be said, not that the report of it found no place. */
    private static void reportFailure(SiteWriter writer, SiteReport report) {
        try {
            writer.report(ReportFile.of(report));
        } catch (IOException e) {
            // The caller throws the very findings that would have been in the report.
        }
    }

    private static SiteReport reported(SiteWriter writer, SiteReport report) throws IOException {
        writer.report(ReportFile.of(report));
        return report;
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** Something to put on the disk. */
    private interface Saving<T> {
        T save() throws IOException;
    }

    private static <T> T save(SiteRequest request, Saving<T> saving) {
        try {
            return saving.save();
        } catch (IOException e) {
            throw new SiteException(List.of(new Diagnostic(
                    Problem.UNWRITABLE_OUTPUT,
                    new Location(request.outputDirectory().getFileName() + "/site", 1, 1, "", 1),
                    "cannot write the site: " + e.getClass().getSimpleName() + ": " + e.getMessage(),
                    "is the disk full, or a file of the old site open elsewhere?")));
        }
    }
}
