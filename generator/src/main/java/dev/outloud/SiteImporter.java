package dev.outloud;

import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.importer.OpmlReader;
import dev.outloud.importer.PeopleFile;
import dev.outloud.importer.Subscribed;
import dev.outloud.model.Person;
import dev.outloud.model.document.PersonEntry;
import dev.outloud.output.LedgerWriter;
import dev.outloud.source.OutsideFile;
import dev.outloud.text.Decoding;
import dev.outloud.text.Location;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Brings into a blog what its author has elsewhere: people, of the feeds that a feed reader exports as OPML. Nothing that
 * is there is changed; running it again brings nothing. Stateless and safe to share; two runs on one blog must not go on
 * at once.
 */
public final class SiteImporter {
    private static final List<String> KINDS = List.of("opml");

    /**
     * Adds those whom the blog does not know to {@code people/imported.yml}.
     *
     * @throws SiteException if the request does not say what to read, if anything in the blog's files is an error, if the
     *     file cannot be read or is not what it should be, or if the disk does not take what is new
     */
    public ImportReport bring(ImportRequest request) {
        Path file = checked(request);
        LinkedSite blog = SiteFinisher.link(request.site(), Purpose.BUILD);
        PeopleFile people =
                new PeopleFile(blog.people().stream().map(PersonEntry::person).toList());
        feeds(file).forEach(people::add);
        if (!people.added().isEmpty() && !request.dryRun()) {
            append(request, people.yaml());
        }
        return new ImportReport(
                PeopleFile.PATH, people.added().stream().map(Person::name).toList(), people.known(), people.unlisted());
    }

    private static Path checked(ImportRequest request) {
        String from = request.from() == null ? "" : request.from();
        if (!KINDS.contains(from)) {
            String message = from.isEmpty() ? "it has to say what to import" : "nothing can be imported from that";
            throw missing("-Dsite.from", from, message, DidYouMean.hint(from, KINDS, "write -Dsite.from=opml"));
        }
        if (request.file() == null) {
            throw missing("-Dsite.file", "", "it has to say which file to import", "write -Dsite.file=feeds.opml");
        }
        return request.file();
    }

    private static SiteException missing(String parameter, String written, String message, String hint) {
        Location at = new Location(parameter, 1, 1, written, Math.max(1, written.codePointCount(0, written.length())));
        return new SiteException(List.of(new Diagnostic(Problem.MISSING_KEY, at, message, hint)));
    }

    private static List<Subscribed> feeds(Path file) {
        try {
            return OpmlReader.read(Decoding.of(OutsideFile.read(file), ""))
                    .orElseThrow(() -> failure(
                            Problem.BAD_VALUE,
                            file,
                            "this is no list of feeds",
                            "export your feeds from your feed reader as OPML, and give that file"));
        } catch (IOException e) {
            throw failure(
                    Problem.UNREADABLE_FILE,
                    file,
                    e instanceof NoSuchFileException
                            ? "there is no such file"
                            : "cannot read the file: " + e.getClass().getSimpleName(),
                    "check that it exists and that you may read it");
        }
    }

    private static void append(ImportRequest request, String yaml) {
        Path target = request.site().contentDirectory().resolve(PeopleFile.PATH);
        try {
            String before = Decoding.of(OutsideFile.readIfThere(target), "").stripTrailing();
            LedgerWriter.write(target, before.isEmpty() ? yaml.stripLeading() : before + "\n" + yaml);
        } catch (IOException e) {
            throw failure(
                    Problem.UNWRITABLE_OUTPUT,
                    Path.of(PeopleFile.PATH),
                    "cannot write the people: " + e.getClass().getSimpleName() + ": " + e.getMessage(),
                    "is the disk full, or something else in the place of the file?");
        }
    }

    private static SiteException failure(Problem problem, Path file, String message, String hint) {
        return new SiteException(
                List.of(new Diagnostic(problem, new Location(file.toString(), 1, 1, "", 1), message, hint)));
    }
}
