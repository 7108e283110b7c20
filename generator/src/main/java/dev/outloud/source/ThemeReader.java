package dev.outloud.source;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.OutputFile;
import dev.outloud.model.OutputPath;
import dev.outloud.model.Theme;
import dev.outloud.model.document.SourceFile;
import dev.outloud.text.Location;
import dev.outloud.text.SourcePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads a theme from a class path, and puts a blog's own files in place of the theme's. A theme lists its files in
 * {@code outloud/theme/files.txt}, one path a line, since the entries of a jar cannot be listed portably.
 */
public final class ThemeReader {
    private static final String ROOT = "outloud/theme/";
    private static final String ENGLISH = "messages/en.properties";

    private final ClassLoader loader;
    private final Diagnostics diagnostics;
    private final WordsReader reader;

    public ThemeReader(ClassLoader loader, Diagnostics diagnostics) {
        this.loader = loader;
        this.diagnostics = diagnostics;
        this.reader = new WordsReader(diagnostics);
    }

    /**
     * The theme with its files replaced one by one.
     *
     * @throws IllegalStateException if the class path has no theme: a fault of the caller
     */
    public Theme read(List<SourceFile> overrides) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String path : text("files.txt", bytes("files.txt")).lines().toList()) {
            files.put(path, bytes(path));
        }
        for (SourceFile override : overrides) {
            try {
                files.put(override.path().value(), Files.readAllBytes(override.onDisk()));
            } catch (IOException e) {
                diagnostics.add(
                        Problem.UNREADABLE_FILE,
                        Location.of(override.path()),
                        "cannot read the file: " + e.getClass().getSimpleName(),
                        "check that you may read it");
            }
        }
        return theme(files);
    }

    /** A blog's own words take the place of the theme's one by one: nobody wants to copy all for the sake of some. */
    private Map<String, String> words(String path, byte[] bytes) {
        Map<String, String> words = new TreeMap<>(own(path));
        words.putAll(reader.read(path, text(path, bytes), own(ENGLISH)));
        return words;
    }

    /** What the theme itself says. */
    private Map<String, String> own(String path) {
        return loader.getResource(ROOT + path) == null
                ? Map.of()
                : reader.read(path, text(path, bytes(path)), Map.of());
    }

    private Theme theme(Map<String, byte[]> files) {
        Map<String, String> templates = new TreeMap<>();
        Map<String, Map<String, String>> messages = new TreeMap<>();
        List<OutputFile> assets = new ArrayList<>();
        files.forEach((path, bytes) -> {
            if (path.startsWith("templates/")) {
                templates.put(path.substring("templates/".length()), text(path, bytes));
            } else if (path.startsWith("messages/") && path.endsWith(".properties")) {
                String language = path.substring("messages/".length(), path.length() - ".properties".length());
                messages.put(language.replace('_', '-'), words(path, bytes));
            } else if (path.startsWith("assets/")) {
                assets.add(new OutputFile.Made(new OutputPath(path), bytes));
            }
        });
        return new Theme(templates, messages, assets);
    }

    private byte[] bytes(String path) {
        try (InputStream in = loader.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new IllegalStateException("no " + ROOT + path + " on the theme's class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String path, byte[] bytes) {
        int valid = Utf8.validPrefix(bytes);
        if (valid < bytes.length) {
            diagnostics.add(
                    Problem.NOT_UTF8,
                    Utf8.place(new SourcePath(path), bytes),
                    "the file is not UTF-8",
                    "save it with the encoding UTF-8");
        }
        return new String(bytes, 0, valid, StandardCharsets.UTF_8);
    }
}
