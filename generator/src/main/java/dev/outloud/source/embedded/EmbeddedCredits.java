package dev.outloud.source.embedded;

import dev.outloud.model.Media;
import dev.outloud.model.Media.Rights;
import dev.outloud.model.Urls;
import dev.outloud.model.document.SourceFile;
import dev.outloud.text.Origin;
import dev.outloud.text.Ref;
import dev.outloud.text.SourcePath;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads who made pictures from the pictures themselves. Stateless; reads files in parallel, and only their heads. */
public final class EmbeddedCredits {
    private static final int BUFFER = 4096;

    /** Longer terms are no name of a licence. */
    private static final int LONGEST_TERMS = 60;

    /** What cameras and programs put in the place of a name. */
    private static final Set<String> NOBODY =
            Set.of("unknown", "n/a", "none", "-", "picasa", "user", "owner", "author");

    private static final Pattern NOTICE_SIGNS = Pattern.compile(
            "(?i)^(?:copyright|\\(c\\)|©|all rights reserved|\\d{4}(?:\\s*[-–]\\s*\\d{2,4})?|by\\b|[\\s,.:;/])+"
                    + "|[\\s,.:;/]*(?:\\d{4}|all rights reserved)[\\s.]*$");

    private EmbeddedCredits() {}

    /** The credits of those files that say who made them. */
    public static Map<SourcePath, Media> of(Collection<SourceFile> pictures) {
        Map<SourcePath, Media> credits = new TreeMap<>();
        pictures.parallelStream()
                .flatMap(file -> credit(file).map(media -> Map.entry(file.path(), media)).stream())
                .toList()
                .forEach(found -> credits.put(found.getKey(), found.getValue()));
        return credits;
    }

    private static Optional<Media> credit(SourceFile file) {
        Notes notes = notes(file);
        Origin at = new Origin(new SourceText(file.path(), ""), Span.at(0));
        List<Ref> creators = creators(notes).map(name -> new Ref(name, at)).toList();
        if (creators.isEmpty()) {
            return Optional.empty();
        }
        String title = notes.first(Note.TITLE);
        String source = notes.first(Note.SOURCE);
        String credit = notes.first(Note.CREDIT_LINE);
        String page = notes.first(Note.ATTRIBUTION_URL);
        return Optional.of(new Media(
                file.path().value(),
                title.isEmpty() ? notes.first(Note.HEADLINE) : title,
                creators,
                address(Urls.isWeb(page) ? page : source),
                license(notes),
                new Rights(
                        credit.isEmpty() && !Urls.isWeb(source) ? source : credit,
                        notes.first(Note.COPYRIGHT_NOTICE),
                        address(notes.first(Note.LICENSOR_URL))),
                List.of(),
                at));
    }

    private static Notes notes(SourceFile file) {
        Blocks blocks = new Blocks();
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file.onDisk()), BUFFER))) {
            switch (file.path().extension()) {
                case "jpg", "jpeg" -> Jpeg.read(in, blocks);
                case "png" -> Png.read(in, blocks);
                case "webp" -> Webp.read(in, blocks);
                default -> {
                    // No other format that browsers show keeps its notes where they are quickly found.
                }
            }
        } catch (EOFException e) {
            // A file that ends early has said what it has.
        } catch (IOException e) {
            return new Notes();
        }
        return blocks.read();
    }

    /** Who made it, or else whom to name, or else whose the rights are. Several stand in a list, or between semicolons. */
    private static Stream<String> creators(Notes notes) {
        List<String> creators = notes.all(Note.CREATOR).stream()
                .flatMap(written -> Arrays.stream(written.split(";", -1)))
                .map(String::strip)
                .filter(EmbeddedCredits::isSomebody)
                .distinct()
                .toList();
        if (!creators.isEmpty()) {
            return creators.stream();
        }
        String holder = NOTICE_SIGNS
                .matcher(notes.first(Note.COPYRIGHT_NOTICE))
                .replaceAll("")
                .strip();
        return Stream.of(notes.first(Note.CREDIT_LINE), holder)
                .filter(EmbeddedCredits::isSomebody)
                .limit(1);
    }

    private static boolean isSomebody(String name) {
        return name.codePoints().anyMatch(Character::isLetter) && !NOBODY.contains(name.toLowerCase(Locale.ROOT));
    }

    /** A page of terms counts as the licence, as for search engines. */
    private static @Nullable String license(Notes notes) {
        String terms = notes.first(Note.USAGE_TERMS);
        return Stream.of(notes.first(Note.LICENSE), notes.first(Note.WEB_STATEMENT), terms)
                .filter(said -> Urls.isWeb(said) || (said.equals(terms) && said.length() <= LONGEST_TERMS))
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String address(String written) {
        return Urls.isWeb(written) ? written : null;
    }
}
