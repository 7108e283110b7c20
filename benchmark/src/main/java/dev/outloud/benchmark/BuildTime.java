package dev.outloud.benchmark;

import dev.outloud.SiteGenerator;
import dev.outloud.SiteReport;
import dev.outloud.SiteRequest;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Writes a blog if it is not there yet, builds it, and prints one line of JSON. The first build of a JVM is what a
 * blogger waits for; ask for more than one to see a JVM get warm.
 */
public final class BuildTime {
    private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");

    private BuildTime() {}

    /**
     * Builds.
     *
     * @param arguments number of posts, folder of the blog, and perhaps the number of builds
     */
    public static void main(String... arguments) throws IOException {
        int posts = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]);
        int builds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        if (!Files.exists(folder.resolve("site.yml"))) {
            new SampleBlog(posts).write(folder);
        }
        for (int i = 0; i < builds; i++) {
            print(System.out, new SiteGenerator().build(request(folder)));
        }
    }

    static SiteRequest request(Path folder) {
        ClassLoader theme = BuildTime.class.getClassLoader();
        return new SiteRequest(folder, folder.resolve("target"), theme, NOW, false, false, false, false);
    }

    private static void print(PrintStream out, SiteReport report) {
        out.printf(
                "{\"posts\":%d,\"people\":%d,\"written\":%d,\"unchanged\":%d,\"millis\":%d}%n",
                report.posts(),
                report.people(),
                report.files().written(),
                report.files().unchanged(),
                report.millis());
    }
}
