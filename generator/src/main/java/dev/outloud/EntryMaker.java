package dev.outloud;

import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.metadata.PersonFacts;
import dev.outloud.metadata.WorkFacts;
import dev.outloud.model.PeopleYaml;
import dev.outloud.model.Settings;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.Slug;
import dev.outloud.model.Urls;
import dev.outloud.net.Answer;
import dev.outloud.net.Answer.Failed;
import dev.outloud.net.Answer.Received;
import dev.outloud.net.Gateway;
import dev.outloud.net.Pause;
import dev.outloud.net.WebRequest;
import dev.outloud.output.LedgerWriter;
import dev.outloud.source.OutsideFile;
import dev.outloud.starter.ListEnd;
import dev.outloud.starter.PersonYaml;
import dev.outloud.starter.WorkYaml;
import dev.outloud.text.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a post, a page, a person or a resource. Lists that the author keeps get an entry at their end, and nothing else in them
 * changes; no file is written over. Asks the network only for an address that the author gives. Stateless and safe to share.
 */
public final class EntryMaker {
    private static final String TITLE = "-Dsite.title";
    private static final String URL = "-Dsite.url";

    private final Pause pause;

    public EntryMaker() {
        this(Pause.SLEEPING);
    }

    /** @param pause how to wait between requests */
    EntryMaker(Pause pause) {
        this.pause = pause;
    }

    /**
     * Makes it.
     *
     * @throws SiteException if the request does not say enough, if it is there already, if a page that should say more cannot
     *     be read, or if the disk does not take it
     */
    public EntryReport make(EntryRequest request) {
        String type = request.type() == null ? "" : request.type();
        return switch (type) {
            case "post" ->
                article(request, "posts/" + KnownEntries.in(request.folder()).today(request.now()) + "-");
            case "page" -> article(request, "pages/");
            case "person" -> person(request, KnownEntries.in(request.folder()));
            case "resource" -> resource(request, KnownEntries.in(request.folder()));
            default ->
                throw refused(
                        "-Dsite.type",
                        type,
                        type.isEmpty() ? "it has to say what is to be made" : "nothing of that type can be made",
                        DidYouMean.hint(
                                type, EntryRequest.TYPES, "write one of -Dsite.type=post, page, person or resource"));
        };
    }

    private static EntryReport article(EntryRequest request, String path) {
        String title = request.title() == null ? "" : request.title().strip();
        if (title.isEmpty()) {
            throw refused(TITLE, "", "it needs a title", "write \"-Dsite.title=What I tried today\"");
        }
        String file = path + Slug.of(title, "untitled") + ".md";
        String text = "---\ntitle: " + PeopleYaml.scalar(title) + "\n---\n\n";
        try {
            if (!LedgerWriter.writeNew(request.folder().resolve(file), text)) {
                throw refused(file, "", "the file is there already", "write on in it, or choose another title");
            }
        } catch (IOException e) {
            throw unwritable(file, e);
        }
        return new EntryReport(file, text, "");
    }

    private EntryReport person(EntryRequest request, KnownEntries known) {
        String url = address(request);
        if (url != null) {
            known.personAt(url).ifPresent(person -> {
                throw refused(URL, url, "this is " + person.name() + ", whom you list", "write @" + person.id());
            });
        }
        PersonFacts facts = url == null ? PersonFacts.NONE : PersonFacts.of(page(request, url, known));
        String name = said(request, facts.name(), "the page does not say whose it is");
        known.personNamed(name).ifPresent(person -> {
            throw refused(
                    TITLE,
                    name,
                    "somebody of that name is listed",
                    "write @" + person.id() + ", or give the new one another name");
        });
        String id = known.freePerson(Slug.of(name, "somebody"));
        return append(request, "people.yml", "", id, PersonYaml.of(id, name, url, facts), "@" + id);
    }

    private EntryReport resource(EntryRequest request, KnownEntries known) {
        String url = address(request);
        if (url != null) {
            known.workAt(url).ifPresent(work -> {
                throw refused(
                        URL, url, "this is \"" + work.title() + "\", which you list", "write [@" + work.id() + "]");
            });
        }
        WorkFacts facts = url == null ? WorkFacts.NONE : WorkFacts.of(page(request, url, known));
        String title = said(request, facts.title(), "the page does not say what it is called");
        String id = known.freeWork(WorkYaml.key(title, facts));
        return append(request, "resources.yml", "references:", id, WorkYaml.of(id, title, facts), "[@" + id + "]");
    }

    private static EntryReport append(
            EntryRequest request, String name, String head, String id, String entry, String use) {
        Path file = request.folder().resolve(name);
        try {
            String before = new String(OutsideFile.readIfThere(file), StandardCharsets.UTF_8);
            String after = ListEnd.with(before, entry, head)
                    .filter(text -> KnownEntries.isReadable(name, text, id))
                    .orElseThrow(() -> refused(
                            name,
                            "",
                            "no entry can be added at the end of this list",
                            "add it where it belongs:\n" + entry.strip()));
            LedgerWriter.write(file, after);
        } catch (IOException e) {
            throw unwritable(name, e);
        }
        return new EntryReport(name, entry, use);
    }

    private static @Nullable String address(EntryRequest request) {
        String url = request.url();
        if (url != null && !Urls.isWeb(url)) {
            throw refused(URL, url, "this is no address of the Web", "begin it with https://");
        }
        return url;
    }

    /** What the author says goes before what a page says. */
    private static String said(EntryRequest request, String found, String silent) {
        String title = request.title() == null ? "" : request.title().strip();
        String url = request.url();
        if (title.isEmpty() && found.isEmpty()) {
            throw url == null
                    ? refused(
                            TITLE,
                            "",
                            "it needs a title or name, or an address that says it",
                            "write -Dsite.title or -Dsite.url")
                    : refused(URL, url, silent, "say it: -Dsite.title");
        }
        return title.isEmpty() ? found : title;
    }

    private Received page(EntryRequest request, String url, KnownEntries known) {
        SiteUrl site = known.settings()
                .map(Settings::url)
                .orElseThrow(() -> refused(
                        "site.yml",
                        "",
                        "there is no site.yml here that says where the blog is",
                        "begin one: mvn site:init"));
        Answer answer = new Gateway(site, request.reach(), pause).get(WebRequest.page(url));
        if (answer instanceof Received page) {
            return page;
        }
        String words = answer instanceof Failed failed ? failed.words() : "sent nothing";
        throw refused(
                URL, url, "the page cannot be read: it " + words, "leave -Dsite.url out, and write what you know");
    }

    /** @param written the value that is at fault; empty if it is missing */
    private static SiteException refused(String place, String written, String message, String hint) {
        Location at = new Location(place, 1, 1, written, Math.max(1, written.codePointCount(0, written.length())));
        return new SiteException(List.of(new Diagnostic(Problem.BAD_VALUE, at, message, hint)));
    }

    private static SiteException unwritable(String file, IOException e) {
        return refused(
                file,
                "",
                "cannot write the file: " + e.getClass().getSimpleName() + ": " + e.getMessage(),
                "is the disk full, or something else in the place of its folder?");
    }
}
