package dev.outloud.parse;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.FollowedFeed;
import dev.outloud.model.Notification;
import dev.outloud.model.Reply;
import dev.outloud.model.document.ArticleDocument.Kind;
import dev.outloud.model.document.Document;
import dev.outloud.model.document.Document.FreeDocument;
import dev.outloud.model.document.Document.SiteDocument;
import dev.outloud.parse.bibliography.BibTexReader;
import dev.outloud.parse.bibliography.RisReader;
import dev.outloud.parse.frontmatter.Value;
import dev.outloud.parse.frontmatter.ValueReader;
import dev.outloud.text.SourcePath;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import java.util.Optional;

/** Turns one source into a document, by its place in the blog's folder. Stateless; safe to share between threads. */
public final class DocumentParser {
    private static final int LONGEST_REPLY = 300_000;

    private final ArticleReader articles;
    private final PeopleReader people = new PeopleReader();
    private final ResourcesReader resources = new ResourcesReader();
    private final MediaReader media = new MediaReader();

    public DocumentParser(BodyParser bodies) {
        this.articles = new ArticleReader(bodies);
    }

    /** The document; empty if nothing of it can be read, or if it is empty. Every mistake is a diagnostic. */
    public Optional<Document> parse(SourceText source, Diagnostics diagnostics) {
        String path = source.path().value();
        if (isSidecar(source.path())) {
            return value(source, diagnostics)
                    .flatMap(read -> media.sidecar(read, source, diagnostics))
                    .map(Document.class::cast);
        }
        if (path.startsWith("posts/")) {
            return articles.read(source, Kind.POST, diagnostics).map(Document.class::cast);
        }
        if (path.startsWith("pages/")) {
            return articles.read(source, Kind.PAGE, diagnostics).map(Document.class::cast);
        }
        if (path.startsWith("snapshots/")) {
            return SnapshotReader.read(source, diagnostics).map(Document.class::cast);
        }
        if (path.startsWith(FollowedFeed.FOLDER)) {
            return FollowingReader.read(source, diagnostics).map(Document.class::cast);
        }
        if (path.equals(Notification.PATH)) {
            return Optional.of(NotificationsReader.read(source, diagnostics));
        }
        if (path.startsWith(Reply.FOLDER)) {
            return reply(source, diagnostics);
        }
        Diagnostics own = new Diagnostics();
        Optional<Value> value = value(source, own);
        own.sorted().forEach(diagnostics::add);
        if (path.equals("site.yml") && value.isEmpty() && !own.hasErrors()) {
            diagnostics.add(Problem.MISSING_KEY, source, Span.at(0), "site.yml is empty", "begin with: title: My blog");
        }
        return value.flatMap(read -> data(read, source, diagnostics));
    }

    /** Strangers must not be able to stop a build. */
    private static Optional<Document> reply(SourceText source, Diagnostics diagnostics) {
        if (source.text().length() > LONGEST_REPLY) {
            diagnostics.add(
                    Problem.REPLY_UNUSABLE,
                    source,
                    Span.at(0),
                    "this reply is longer than " + LONGEST_REPLY / 1_000 + " KB, and is not read",
                    "shorten it, or delete the file");
            return Optional.empty();
        }
        Diagnostics own = new Diagnostics();
        Optional<Value> value = value(source, own);
        own.sorted()
                .forEach(found -> diagnostics.add(Problem.REPLY_UNUSABLE, found.at(), found.message(), found.hint()));
        return value.flatMap(read -> ReplyReader.read(read, source, diagnostics))
                .map(Document.class::cast);
    }

    /** Among texts and pictures, the only data are credits. */
    private static boolean isSidecar(SourcePath path) {
        boolean besidePictures = path.isUnder("posts/") || path.isUnder("pages/") || path.isUnder("static/");
        return besidePictures && path.extension().matches("ya?ml");
    }

    private static Optional<Value> value(SourceText source, Diagnostics diagnostics) {
        return switch (source.path().extension()) {
            case "bib" -> new BibTexReader(source, diagnostics).read();
            case "ris" -> new RisReader(source, diagnostics).read();
            default -> ValueReader.file(source, diagnostics);
        };
    }

    private Optional<Document> data(Value value, SourceText source, Diagnostics diagnostics) {
        String path = source.path().value();
        if (path.equals("site.yml")) {
            return site(value, source, diagnostics);
        }
        if (path.equals("people.yml") || path.startsWith("people/")) {
            return Optional.of(people.read(value, source, diagnostics));
        }
        if (path.equals("resources.yml") || path.startsWith("resources/")) {
            return Optional.of(resources.read(value, source, diagnostics));
        }
        if (path.equals("media.yml")) {
            return Optional.of(media.list(value, source, diagnostics));
        }
        if (path.startsWith("ledger/")) {
            return BaselineReader.read(value, source, diagnostics).map(Document.class::cast);
        }
        String name = path.substring(path.indexOf('/') + 1, path.lastIndexOf('.'));
        return Optional.of(new FreeDocument(source, name, value.plain()));
    }

    private static Optional<Document> site(Value value, SourceText source, Diagnostics diagnostics) {
        if (value instanceof Value.Mapping mapping) {
            return Optional.of(
                    new SiteDocument(source, new SettingsReader(new Fields(mapping, source, diagnostics)).read()));
        }
        diagnostics.add(
                Problem.WRONG_TYPE,
                source,
                value.span(),
                "site.yml must be keys with values, not " + value.kindInWords(),
                "begin with: title: My blog");
        return Optional.empty();
    }
}
