package dev.outloud;

import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.DiagnosticPrinter;
import dev.outloud.diagnostic.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A whole blog written down in a test: files begin with a line {@code -- path}. A {@code site.yml} and two people,
 * Ada Lovelace and the author Grace, are there unless the test writes its own. Each fixture has its own folder, which
 * it shares with nobody.
 */
public final class SiteFixture {
    private static final Map<String, String> DEFAULTS = Map.of("site.yml", """
            title: Notes
            url: https://notes.example.org/
            language: en
            timezone: Europe/Berlin
            authors: [grace]
            """, "people.yml", """
            - id: grace
              name: Grace Writer
              author: true
            - id: ada-lovelace
              name: Ada Lovelace
            """);

    /** Where all fixtures of this run lie; gone when it ends. */
    private static final Path ALL = temporary();

    private final Path folder;
    private Instant now = Instant.parse("2026-06-01T12:00:00Z");
    private boolean drafts;
    private boolean future;
    private boolean strict;
    private boolean cards;

    private SiteFixture(Path folder) {
        this.folder = folder;
    }

    /** A blog with these files, and the defaults for {@code site.yml} and {@code people.yml}. */
    public static SiteFixture of(String files) {
        SiteFixture fixture = empty();
        Map<String, String> all = new TreeMap<>(DEFAULTS);
        all.putAll(split(files));
        all.forEach(fixture::write);
        return fixture;
    }

    /** A blog without a single file. */
    public static SiteFixture empty() {
        try {
            return new SiteFixture(Files.createTempDirectory(ALL, "blog"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One post with this text, dated 2026-01-31, at {@code posts/a.md}, titled "A"; front matter lines may follow. */
    public static SiteFixture post(String text, String... frontMatter) {
        String lines = Stream.of(frontMatter).map(line -> line + "\n").collect(Collectors.joining());
        return of("-- posts/a.md\n---\ntitle: A\ndate: 2026-01-31\n" + lines + "---\n" + text);
    }

    private static Path temporary() {
        try {
            Path folder = Files.createTempDirectory("outloud");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteAll(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteAll(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> split(String files) {
        Map<String, String> found = new TreeMap<>();
        for (String part : files.split("(?m)^-- ", -1)) {
            int end = part.indexOf('\n');
            if (end > 0) {
                found.put(part.substring(0, end).strip(), part.substring(end + 1));
            }
        }
        return found;
    }

    public SiteFixture write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public SiteFixture write(String path, byte[] bytes) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SiteFixture delete(String path) {
        try {
            Files.delete(folder.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SiteFixture at(String moment) {
        now = Instant.parse(moment);
        return this;
    }

    public SiteFixture withDrafts() {
        drafts = true;
        return this;
    }

    public SiteFixture withFuture() {
        future = true;
        return this;
    }

    /** With the pictures of quotations and posts, which take longer than all the rest. */
    public SiteFixture withCards() {
        cards = true;
        return this;
    }

    public SiteFixture strict() {
        strict = true;
        return this;
    }

    public Path folder() {
        return folder;
    }

    public Path output() {
        return folder.resolve("target");
    }

    public SiteRequest request() {
        return new SiteRequest(
                folder, output(), SiteFixture.class.getClassLoader(), now, drafts, future, strict, cards);
    }

    /** Builds; errors in the blog's files are in the result, not thrown. */
    public Result build() {
        return result(generator -> generator.build(request()));
    }

    /** Checks, as {@code site:check} does. */
    public Result check() {
        return result(generator -> generator.check(request()));
    }

    /** Checks, and lets be from now on what lacks credit. */
    public Result checkAndKeepBaseline() {
        return result(generator -> generator.checkAndKeepBaseline(request()));
    }

    private Result result(Function<SiteGenerator, SiteReport> goal) {
        try {
            SiteReport report = goal.apply(new SiteGenerator());
            return new Result(this, report.diagnostics(), report);
        } catch (SiteException e) {
            return new Result(this, e.diagnostics(), null);
        }
    }

    /** Every file of the output and its bytes as Latin-1 text, by path below {@code target/}. */
    public Map<String, String> outputs() {
        Map<String, String> files = new TreeMap<>();
        if (!Files.exists(output())) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(output())) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        output().relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What came of a build.
     *
     * @param report null if the build failed
     */
    public record Result(
            SiteFixture fixture,
            List<Diagnostic> diagnostics,
            @org.jspecify.annotations.Nullable SiteReport report) {
        public boolean succeeded() {
            return report != null;
        }

        /** The report of a build that must have succeeded. */
        public SiteReport done() {
            if (report == null) {
                throw new AssertionError("the build failed:\n" + printed());
            }
            return report;
        }

        /** All diagnostics as a person reads them. */
        public String printed() {
            return diagnostics.stream().map(DiagnosticPrinter::print).collect(Collectors.joining("\n"));
        }

        /** The diagnostics of one kind, as printed. */
        public List<String> printed(Problem problem) {
            return diagnostics.stream()
                    .filter(diagnostic -> diagnostic.problem() == problem)
                    .map(DiagnosticPrinter::print)
                    .toList();
        }

        /** Ids of all diagnostics, sorted by place. */
        public List<String> problems() {
            List<String> ids = new ArrayList<>();
            diagnostics.forEach(diagnostic -> ids.add(diagnostic.problem().id()));
            return ids;
        }

        /** Where an output lies, by its path below {@code target/}. */
        public Path path(String path) {
            return fixture.output().resolve(path);
        }

        /** Whether a file was written, such as {@code site/feed.xml}. */
        public boolean has(String path) {
            return Files.isRegularFile(fixture.output().resolve(path));
        }

        /** A file of the output, such as {@code site/feed.xml}. */
        public String file(String path) {
            try {
                return Files.readString(fixture.output().resolve(path));
            } catch (IOException e) {
                throw new AssertionError("no " + path + " was written\n" + printed(), e);
            }
        }

        /** Every page of the site as HTML, by its whole address. */
        public Map<String, String> pages() {
            Map<String, String> pages = new TreeMap<>();
            fixture.outputs().forEach((path, latin1) -> {
                if (path.startsWith("site/") && path.endsWith(".html")) {
                    String address = path.substring("site".length()).replaceFirst("index\\.html$", "");
                    pages.put(
                            "https://notes.example.org" + address,
                            new String(latin1.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
                }
            });
            return pages;
        }

        /** A page by its address, such as {@code /people/ada-lovelace/}. */
        public Document page(String path) {
            String file = "site" + path + (path.endsWith("/") ? "index.html" : "");
            return Jsoup.parse(file(file), "https://notes.example.org" + path);
        }
    }
}
