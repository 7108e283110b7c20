package dev.outloud.source;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.text.SourcePath;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Format;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads {@code messages/*.properties}. Patterns that nothing can be put into are found here, not on some page. */
final class WordsReader {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u(?![0-9a-fA-F]{4})");

    /** More than any message has. */
    private static final int ARGUMENTS = 10;

    private final Diagnostics diagnostics;

    WordsReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Patterns by key; those that are none, or can take no text where there will be one, are left out, and reported.
     *
     * @param theme the theme's own patterns, which say what is a number and what is a text
     */
    Map<String, String> read(String path, String text, Map<String, String> theme) {
        SourceText source = new SourceText(new SourcePath(path), text);
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            Matcher escape = ESCAPE.matcher(text);
            report(
                    source,
                    escape.find() ? new Span(escape.start(), escape.end()) : Span.at(0),
                    "a \\u escape in the messages is broken",
                    "write the character itself: the file is UTF-8");
        }
        Map<String, String> words = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            String pattern = properties.getProperty(key);
            if (!isPattern(key, pattern)) {
                report(
                        source,
                        place(key, text),
                        "\"" + key + "\" is no pattern",
                        "in braces stand numbers, as in {0}; an apostrophe is written twice: ''");
            } else if (theme.containsKey(key) && !takes(pattern, theme.get(key))) {
                report(
                        source,
                        place(key, text),
                        "\"" + key + "\" makes a number or a date of what is a text",
                        "write {0} alone for a name or title; the theme has: " + theme.get(key));
            } else {
                words.put(key, pattern);
            }
        }
        return words;
    }

    private static boolean isPattern(String key, String pattern) {
        try {
            MessageFormat format = new MessageFormat(pattern, Locale.ROOT);
            String plain = format.toPattern();
            // Each number may choose another part of the pattern, with a pattern of its own.
            IntStream.rangeClosed(0, ARGUMENTS)
                    .forEach(number ->
                            format.format(Collections.nCopies(ARGUMENTS, number).toArray()));
            return !key.equals("date.pattern")
                    || DateTimeFormatter.ofPattern(plain, Locale.ROOT)
                                    .format(LocalDate.EPOCH)
                                    .length()
                            > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean takes(String pattern, String theme) {
        Object[] arguments = Collections.nCopies(ARGUMENTS, "text").toArray();
        Format[] formats = new MessageFormat(theme, Locale.ROOT).getFormatsByArgumentIndex();
        for (int i = 0; i < Math.min(ARGUMENTS, formats.length); i++) {
            arguments[i] = formats[i] == null ? arguments[i] : (Object) 1;
        }
        try {
            new MessageFormat(pattern, Locale.ROOT).format(arguments);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Span place(String key, String text) {
        Matcher line =
                Pattern.compile("(?m)^[ \\t]*(" + Pattern.quote(key) + ")").matcher(text);
        return line.find() ? new Span(line.start(1), line.end(1)) : Span.at(0);
    }

    private void report(SourceText source, Span at, String message, String hint) {
        diagnostics.add(Problem.BAD_VALUE, source, at, message, hint);
    }
}
