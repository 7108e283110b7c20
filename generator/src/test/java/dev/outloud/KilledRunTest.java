package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.net.Reach;
import java.io.File;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that is killed loses nothing and repeats nothing, but where nobody can know: that it says. */
class KilledRunTest extends NetworkFixture {
    private static final int LINKS = 6;

    private final List<String> accepted = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Process> run = new CompletableFuture<>();
    private final AtomicBoolean killed = new AtomicBoolean();

    private SiteFixture blog() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LINKS; i++) {
            text.append("[%d](%s) ".formatted(i, web.url("/linked/" + i)));
            web.text("/linked/" + i, "text/html", "<link rel=webmention href=/endpoint>");
        }
        SiteFixture blog = SiteFixture.post(text.toString())
                .write("site.yml", "title: N\nurl: " + web.url("/blog/") + "\nauthors: [grace]\n")
                .write("people.yml", "- {id: grace, name: Grace Writer, author: true}\n");
        blog.build().done();
        try {
            web.bytes(
                    "/blog/posts/a/",
                    "text/html",
                    Files.readAllBytes(blog.output().resolve("site/posts/a/index.html")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return blog;
    }

    /** @param kill at which message; before or behind its answer */
    private void endpoint(int kill, boolean isAnswered) {
        web.on("/endpoint", exchange -> {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            accepted.add(URLDecoder.decode(form.replaceFirst(".*target=", ""), StandardCharsets.UTF_8));
            boolean isDue = accepted.size() == kill && killed.compareAndSet(false, true);
            if (isDue && !isAnswered) {
                run.join().destroyForcibly();
            }
            exchange.sendResponseHeaders(202, -1);
            if (isDue && isAnswered) {
                exchange.close();
                run.join().destroyForcibly();
            }
        });
    }

    private void start(SiteFixture blog) throws IOException, InterruptedException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path arguments = blog.folder().resolve("target/arguments");
        Files.writeString(arguments, "-cp \"" + classes.replace("\\", "\\\\") + "\"\n");
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "@" + arguments,
                        NotifyMain.class.getName(),
                        blog.folder().toString())
                .redirectErrorStream(true)
                .redirectOutput(blog.folder().resolve("target/log").toFile())
                .start();
        run.complete(process);
        process.waitFor();
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "4, false", "6, true"})
    void whoeverWasToldIsNotToldAgainUnlessNobodyKnows(int kill, boolean isAnswered)
            throws IOException, InterruptedException {
        SiteFixture blog = blog();
        endpoint(kill, isAnswered);
        start(blog);
        assertTrue(killed.get(), Files.readString(blog.folder().resolve("target/log")));
        List<String> before = new ArrayList<>(accepted);
        NotifyReport report = new SiteNotifier(waited::add)
                .tell(new NotifyRequest(blog.request(), "", Reach.LOOPBACK, false), (done, of) -> {});
        Set<String> unknown = report.told().stream()
                .filter(told -> told.reason().equals("unknown"))
                .map(told -> told.target())
                .collect(Collectors.toSet());
        assertTrue(unknown.size() <= 1, unknown.toString());
        assertTrue(isAnswered || unknown.equals(Set.of(before.get(kill - 1))), unknown + " of " + before);
        for (int i = 0; i < LINKS; i++) {
            String target = web.url("/linked/" + i);
            long times = accepted.stream().filter(target::equals).count();
            assertEquals(unknown.contains(target) ? 2 : 1, times, target + " in " + accepted);
        }
        assertEquals(
                List.of("notifications.yml"), List.copyOf(files(blog, "ledger").keySet()));
        assertEquals(
                LINKS,
                IntStream.range(0, LINKS)
                        .filter(i -> accepted.contains(web.url("/linked/" + i)))
                        .count());
    }
}
