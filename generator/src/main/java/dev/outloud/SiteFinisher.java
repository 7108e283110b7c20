package dev.outloud;

import dev.outloud.card.CardMaker;
import dev.outloud.check.OutputChecks;
import dev.outloud.check.SiteChecks;
import dev.outloud.check.VerificationChecks;
import dev.outloud.citation.CitationStyles;
import dev.outloud.citation.StyleShelf;
import dev.outloud.coverage.Coverage;
import dev.outloud.coverage.CoverageFindings;
import dev.outloud.coverage.CreditCoverage;
import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.edition.Typesetter;
import dev.outloud.feed.Feeds;
import dev.outloud.link.LinkOptions;
import dev.outloud.link.SiteLinker;
import dev.outloud.link.Sources;
import dev.outloud.link.UncreditedPictures;
import dev.outloud.map.NetworkMaps;
import dev.outloud.model.CreditGap;
import dev.outloud.model.Family;
import dev.outloud.model.OutputFile;
import dev.outloud.model.Reply;
import dev.outloud.model.Theme;
import dev.outloud.model.document.Document;
import dev.outloud.model.document.Document.BaselineDocument;
import dev.outloud.model.document.Document.FollowingDocument;
import dev.outloud.model.document.Document.NotificationsDocument;
import dev.outloud.model.document.Document.PeopleDocument;
import dev.outloud.model.document.Document.SnapshotDocument;
import dev.outloud.model.map.Maps;
import dev.outloud.model.share.Cards;
import dev.outloud.model.share.Giving;
import dev.outloud.model.share.ShareKit;
import dev.outloud.model.site.Edition;
import dev.outloud.model.site.Site;
import dev.outloud.model.site.Verifications;
import dev.outloud.parse.DocumentParser;
import dev.outloud.parse.markdown.MarkdownParser;
import dev.outloud.render.PageRenderer;
import dev.outloud.render.freemarker.WordingTemplates;
import dev.outloud.share.GivingReport;
import dev.outloud.share.ShareFiles;
import dev.outloud.share.SnippetWriter;
import dev.outloud.source.SourceReader;
import dev.outloud.source.SourceTree;
import dev.outloud.source.ThemeReader;
import dev.outloud.source.embedded.EmbeddedCredits;
import dev.outloud.text.SourceText;
import dev.outloud.verification.Verifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes a site from the blog's files to the bytes of every page: the stages, one after the other. What is missing then is
 * only the writing. Stateless.
 */
final class SiteFinisher {
    private SiteFinisher() {}

    /**
     * All stages but the last.
     *
     * @throws SiteException if anything in the blog's files is an error
     */
    static FinishedSite finish(SiteRequest request, Purpose purpose) {
        LinkedSite linked = link(request, purpose);
        try {
            return finish(linked);
        } catch (SiteException e) {
            throw e.with(Reports.covered(linked.coverage()));
        }
    }

    /**
     * The stages until everything is looked up, and no page made.
     *
     * @throws SiteException if anything in the blog's files is an error
     */
    static LinkedSite link(SiteRequest request, Purpose purpose) {
        Diagnostics diagnostics = new Diagnostics();
        SourceTree tree = new SourceReader(request.contentDirectory(), diagnostics).read();
        Theme theme = new ThemeReader(request.theme(), diagnostics).read(tree.overrides());
        List<Document> documents = parse(tree, diagnostics);
        Allowances allowances = new Allowances(documents);
        Site site = link(request, tree, documents, diagnostics);
        StyleShelf shelf = new StyleShelf(request.theme(), tree.styles(), diagnostics);
        boolean isCheck = purpose != Purpose.BUILD;
        if (site == null) {
            throw new Gate(allowances, new LetBe(), request.strict(), isCheck).stop(diagnostics);
        }
        CitationStyles styles = CitationStyles.of(site.settings().citations(), shelf);
        Set<CreditGap> baseline =
                purpose == Purpose.BASELINE ? CreditCoverage.of(site, Set.of()).missing() : baseline(documents);
        Coverage coverage = CreditCoverage.of(site, baseline);
        Gate gate = new Gate(allowances, new LetBe(coverage), request.strict(), isCheck);
        gate.pass(diagnostics);
        return new LinkedSite(
                site,
                request,
                theme,
                styles,
                coverage,
                baseline,
                only(SnapshotDocument.class, documents),
                only(PeopleDocument.class, documents).stream()
                        .flatMap(document -> document.people().stream())
                        .toList(),
                only(FollowingDocument.class, documents).stream()
                        .map(FollowingDocument::feed)
                        .toList(),
                only(NotificationsDocument.class, documents).stream()
                        .flatMap(document -> document.notifications().stream())
                        .toList(),
                tree.texts().stream()
                        .map(SourceText::path)
                        .filter(path -> path.isUnder(Reply.FOLDER))
                        .toList(),
                tree.letters(),
                gate,
                diagnostics);
    }

    private static FinishedSite finish(LinkedSite linked) {
        Site site = linked.site();
        Coverage coverage = linked.coverage();
        Diagnostics diagnostics = linked.diagnostics();
        Verifications verifications = Verifier.verify(site);
        VerificationChecks.check(verifications, diagnostics);
        CoverageFindings.details(coverage, linked.baseline(), diagnostics);
        CoverageFindings.minimum(coverage, site.settings().creditMinimum(), diagnostics);
        linked.gate().pass(diagnostics);
        Edition edition = edition(linked, verifications);
        List<OutputFile> files = files(edition, linked);
        return new FinishedSite(
                edition, coverage, linked.baseline(), files, linked.gate().finish(diagnostics));
    }

    private static Edition edition(LinkedSite linked, Verifications verifications) {
        return new Typesetter(linked.theme(), linked.styles()::in).set(linked.site(), verifications);
    }

    /** What all pages and feeds are made of, for a goal that makes none. */
    static Edition edition(LinkedSite linked) {
        return edition(linked, Verifier.verify(linked.site()));
    }

    private static Set<CreditGap> baseline(List<Document> documents) {
        return only(BaselineDocument.class, documents).stream()
                .findFirst()
                .map(BaselineDocument::gaps)
                .orElse(Set.of());
    }

    private static List<Document> parse(SourceTree tree, Diagnostics diagnostics) {
        DocumentParser parser = new DocumentParser(new MarkdownParser());
        return tree.texts().parallelStream()
                .map(text -> parser.parse(text, diagnostics))
                .flatMap(Optional::stream)
                .toList();
    }

    private static <D extends Document> List<D> only(Class<D> kind, List<Document> documents) {
        return documents.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static @Nullable Site link(
            SiteRequest request, SourceTree tree, List<Document> documents, Diagnostics diagnostics) {
        LinkOptions options = new LinkOptions(request.now(), request.drafts(), request.future());
        Sources sources = new Sources(documents, tree.files(), tree.images(), Map.of());
        Site site = new SiteLinker(options, diagnostics)
                .link(sources.with(EmbeddedCredits.of(UncreditedPictures.of(sources))))
                .orElse(null);
        if (site != null) {
            SiteChecks.check(site, request.now(), diagnostics);
        }
        return site;
    }

    private static List<OutputFile> files(Edition edition, LinkedSite linked) {
        Site site = edition.site();
        Theme theme = linked.theme();
        Diagnostics diagnostics = linked.diagnostics();
        Cards cards = linked.request().cards() ? CardMaker.make(site, theme) : Cards.NONE;
        Maps maps = site.settings().has(Family.NETWORK) ? new NetworkMaps(site) : Maps.NONE;
        PageRenderer pages = new PageRenderer(edition, theme, cards, maps, diagnostics);
        List<OutputFile> published = new ArrayList<>(pages.site());
        published.addAll(Feeds.write(edition, theme));
        theme.assets().stream().filter(asset -> !isOfKit(asset)).forEach(published::add);
        site.assets()
                .forEach(asset ->
                        published.add(new OutputFile.Copied(asset.path().file(), asset.from())));
        published.addAll(cards.files());
        List<OutputFile> kit = new ArrayList<>();
        if (site.settings().has(Family.SHARE)) {
            ShareKit snippets = new SnippetWriter(
                            site, theme, new WordingTemplates(theme, diagnostics), cards, diagnostics)
                    .write(linked.request().now());
            List<OutputFile> written = ShareFiles.write(snippets, site.settings());
            kit.addAll(pages.share(snippets, written));
            kit.addAll(written);
            kit.addAll(theme.assets());
            kit.addAll(cards.files());
            kit.addAll(cards.squares());
        }
        if (site.settings().sharing().publish()) {
            kit.forEach(file -> published.add(file.under("share")));
        }
        if (site.settings().has(Family.SHARE)) {
            Giving giving = GivingReport.of(
                    site, linked.notifications(), linked.request().now());
            kit.addAll(ShareFiles.ofAuthor(site, giving));
            kit.addAll(pages.giving(giving));
        }
        Collisions.check(published, site, diagnostics);
        new OutputChecks(site, diagnostics).check(published);
        List<OutputFile> files = new ArrayList<>();
        published.forEach(file -> files.add(file.under("site")));
        kit.forEach(file -> files.add(file.under("share")));
        return files;
    }

    private static boolean isOfKit(OutputFile asset) {
        return asset.path().value().startsWith("assets/kit/");
    }
}
