package dev.outloud.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of a new blog. They come along with the theme, under {@code outloud/starter/}; {@code files.txt} has, a line for
 * each, where the file lies there and where it belongs in the blog, since some of their names would be hidden in a jar's source.
 */
public final class StarterFiles {
    private static final String ROOT = "outloud/starter/";
    private static final Pattern BLANK = Pattern.compile("%([a-z-]+)%");

    private StarterFiles() {}

    /**
     * Filled in, by their paths in the blog.
     *
     * @param values what stands where the files have {@code %key%}
     * @throws IllegalStateException if the class path has no such files, or one of them asks for something else: a fault of
     *     the caller
     */
    public static Map<String, String> of(ClassLoader loader, Map<String, String> values) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String line : read(loader, "files.txt").lines().toList()) {
            String[] paths = line.split(" ", 2);
            files.put(filled(paths[1], values), filled(read(loader, paths[0]), values));
        }
        return files;
    }

    private static String filled(String text, Map<String, String> values) {
        return BLANK.matcher(text).replaceAll(blank -> Matcher.quoteReplacement(value(blank, values)));
    }

    private static String value(MatchResult blank, Map<String, String> values) {
        String value = values.get(blank.group(1));
        if (value == null) {
            throw new IllegalStateException("nothing is known for " + blank.group());
        }
        return value;
    }

    private static String read(ClassLoader loader, String path) {
        try (InputStream in = loader.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new IllegalStateException("no " + ROOT + path + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
