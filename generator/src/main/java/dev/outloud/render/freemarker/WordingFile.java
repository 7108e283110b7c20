package dev.outloud.render.freemarker;

import dev.outloud.model.share.Snippet;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file with a wording, by its name: {@code announce.de.ftl}, {@code announce-mine.de.ftl}, or {@code announce.ftl} for
 * all languages.
 *
 * @param name empty for the usual wording
 * @param language a tag; empty for all
 */
record WordingFile(String path, Snippet.Kind kind, String name, String language) {
    static final String FOLDER = "share/";

    private static final Pattern FORM = Pattern.compile(
            FOLDER + "([a-z]+)(?:-([a-z0-9]+(?:-[a-z0-9]+)*))?(?:\\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*))?\\.ftl");

    static Optional<WordingFile> of(String path) {
        Matcher form = FORM.matcher(path);
        return form.matches()
                ? Arrays.stream(Snippet.Kind.values())
                        .filter(kind -> kind.key().equals(form.group(1)))
                        .findFirst()
                        .map(kind -> new WordingFile(path, kind, group(form, 2), tag(group(form, 3))))
                : Optional.empty();
    }

    private static String group(Matcher form, int number) {
        return Optional.ofNullable(form.group(number)).orElse("");
    }

    private static String tag(String written) {
        return written.isEmpty() ? "" : Locale.forLanguageTag(written).toLanguageTag();
    }

    /** A file for others to import. */
    static boolean isPart(String path) {
        return path.startsWith(FOLDER + "_") && path.endsWith(".ftl");
    }
}
