package dev.outloud.render.freemarker;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Theme;
import dev.outloud.model.share.Snippet;
import dev.outloud.model.share.Wordings;
import dev.outloud.text.Location;
import dev.outloud.text.SourcePath;
import freemarker.template.Configuration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The wordings under {@code templates/share/}, of the theme and of the blog. Safe to share between threads. */
public final class WordingTemplates implements Wordings {
    private final Theme theme;
    private final Diagnostics diagnostics;
    private final List<WordingFile> files;
    private final Configuration configuration;
    private final TemplateFaults faults;
    private final Map<Asked, List<Template>> templates = new ConcurrentHashMap<>();

    private record Asked(Snippet.Kind kind, Locale language) {}

    /** Files that are no wordings are reported. */
    public WordingTemplates(Theme theme, Diagnostics diagnostics) {
        this.theme = theme;
        this.diagnostics = diagnostics;
        this.faults = new TemplateFaults(theme, diagnostics);
        this.configuration = ShutConfiguration.of(theme, SlotFormat.INSTANCE);
        configuration.setObjectWrapper(new FactWrapper());
        this.files = theme.templates().keySet().stream()
                .filter(path -> path.startsWith(WordingFile.FOLDER))
                .sorted()
                .flatMap(path -> WordingFile.of(path).map(Stream::of).orElseGet(() -> unknown(path)))
                .sorted(Comparator.comparing(WordingFile::name))
                .toList();
    }

    private Stream<WordingFile> unknown(String path) {
        if (!WordingFile.isPart(path)) {
            diagnostics.add(
                    Problem.FILE_IGNORED,
                    Location.of(new SourcePath("templates/" + path)),
                    "this is the wording of no kind of snippet",
                    "name it after one, and perhaps a word of yours and a language: announce-mine.en.ftl; the kinds are "
                            + Arrays.stream(Snippet.Kind.values())
                                    .map(Snippet.Kind::key)
                                    .collect(Collectors.joining(", ")));
        }
        return Stream.empty();
    }

    @Override
    public List<Template> of(Snippet.Kind kind, Locale language) {
        return templates.computeIfAbsent(new Asked(kind, language), this::found);
    }

    /** In the language with its region, else without it, else in English; those for all languages always. */
    private List<Template> found(Asked asked) {
        List<WordingFile> all =
                files.stream().filter(file -> file.kind() == asked.kind()).toList();
        String written = Stream.of(
                        asked.language().toLanguageTag(), asked.language().getLanguage(), "en")
                .filter(tag -> all.stream().anyMatch(file -> file.language().equals(tag)))
                .findFirst()
                .orElse("");
        if (!written.equals("en") || asked.language().getLanguage().equals("en")) {
            return templates(all, written, asked.language());
        }
        missing(asked.kind(), asked.language());
        return templates(all, written, Locale.ENGLISH);
    }

    private List<Template> templates(List<WordingFile> all, String tag, Locale language) {
        return all.stream()
                .filter(file -> file.language().isEmpty() || file.language().equals(tag))
                .<Template>map(file -> new WordingTemplate(
                        file,
                        theme.templates().getOrDefault(file.path(), ""),
                        configuration,
                        faults,
                        theme.messages(language)))
                .toList();
    }

    private void missing(Snippet.Kind kind, Locale language) {
        String file = kind.key() + "." + language.getLanguage() + ".ftl";
        diagnostics.add(
                Problem.WORDING_UNTRANSLATED,
                Location.of(new SourcePath("templates/" + WordingFile.FOLDER + file)),
                "there are no wordings in " + language.getDisplayLanguage(Locale.ENGLISH) + " to \"" + kind.key()
                        + "\" a post in it, so they are English",
                "write them into this file, after the English ones in the guide");
    }
}
