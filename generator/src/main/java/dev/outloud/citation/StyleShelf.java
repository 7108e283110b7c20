package dev.outloud.citation;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.text.Location;
import dev.outloud.text.Ref;
import dev.outloud.text.SourcePath;
import dev.outloud.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds styles by name: first among the blog's own files, then among those that Outloud brings along, then on the class
 * path, where the archive of all styles may be. Nothing is fetched from anywhere. Not bound to a thread.
 */
public final class StyleShelf {
    /** What {@code content/pages/guide/citations.md} lists as well. */
    static final List<String> BUNDLED = List.of(
            "american-medical-association",
            "apa",
            "chicago-author-date",
            "chicago-notes-bibliography",
            "chicago-shortened-notes-bibliography",
            "deutsche-gesellschaft-fur-psychologie",
            "elsevier-harvard",
            "harvard-cite-them-right",
            "ieee",
            "iso690-author-date-de",
            "iso690-author-date-fr",
            "iso690-numeric-en",
            "modern-language-association",
            "nature",
            "nlm-citation-sequence",
            "springer-basic-author-date");

    /** Names by which people ask for them. */
    private static final Map<String, String> SHORT = Map.of(
            "ama", "american-medical-association",
            "chicago", "chicago-author-date",
            "chicago-note", "chicago-notes-bibliography",
            "harvard", "harvard-cite-them-right",
            "mla", "modern-language-association",
            "vancouver", "nlm-citation-sequence");

    static final String BUNDLED_FOLDER = "outloud/styles/";

    private static final String ENDING = ".csl";
    private static final int DEPENDENCIES = 3;

    private final ClassLoader loader;
    private final List<SourceText> own;
    private final Diagnostics diagnostics;

    /**
     * A shelf with the styles of a blog.
     *
     * @param loader of the class path
     * @param own files of the blog that end with {@code .csl}
     */
    public StyleShelf(ClassLoader loader, List<SourceText> own, Diagnostics diagnostics) {
        this.loader = loader;
        this.own = List.copyOf(own);
        this.diagnostics = diagnostics;
    }

    /** A style; one that is not there or cannot be used is an error. */
    Optional<CslStyle> find(Ref name) {
        return find(name.value(), name.at().locate());
    }

    /** A style that Outloud brings along. */
    CslStyle bundled(String name) {
        return find(name, null).orElseThrow(() -> new IllegalStateException("no style " + name));
    }

    private Optional<CslStyle> find(String name, @Nullable Location at) {
        String key = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        for (int i = 0; i < DEPENDENCIES; i++) {
            SourceText found = text(SHORT.getOrDefault(key, key));
            if (found == null) {
                unknown(name, key, at);
                return Optional.empty();
            }
            StyleReader reader = new StyleReader(found, diagnostics);
            Optional<String> parent = reader.parent();
            if (parent.isEmpty()) {
                return reader.read();
            }
            key = parent.get();
        }
        unknown(name, key, at);
        return Optional.empty();
    }

    private @Nullable SourceText text(String key) {
        for (SourceText file : own) {
            if (file.path().stem().equals(key)) {
                return file;
            }
        }
        for (String folder : List.of(BUNDLED_FOLDER, "", "dependent/")) {
            String path = folder + key + ENDING;
            try (InputStream in = key.matches("[a-z0-9-]+") ? loader.getResourceAsStream(path) : null) {
                if (in != null) {
                    return new SourceText(new SourcePath(path), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return null;
    }

    private void unknown(String name, String key, @Nullable Location at) {
        if (at == null) {
            throw new IllegalStateException("no style " + key);
        }
        List<String> known = new ArrayList<>(BUNDLED);
        known.addAll(SHORT.keySet());
        own.forEach(file -> known.add(file.path().fileName()));
        String whole = "put the style's file into resources/, or add org.citationstyles:styles, which has all of them,"
                + " to the <dependencies> of the plugin in your POM; known without it: " + String.join(", ", BUNDLED);
        diagnostics.add(
                Problem.UNKNOWN_STYLE,
                at,
                key.equals(name) || name.equals(key + ENDING)
                        ? "no citation style \"" + name + "\""
                        : "the citation style \"" + name + "\" follows \"" + key + "\", which is not there",
                DidYouMean.hint(key, known, whole));
    }
}
