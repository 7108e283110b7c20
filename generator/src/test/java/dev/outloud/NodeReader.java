package dev.outloud;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Assumptions;

/** What parsers that are not ours make of built files, run with node. */
public enum NodeReader {
    /** The parser of the microformats community: the root items of each page, by its address. */
    MICROFORMATS("microformats.mjs"),
    /** Feedsmith: each feed or OPML by its path. */
    FEEDS("feeds.mjs");

    private static final Path FOLDER = Path.of("src", "test", "node");

    private final String script;

    NodeReader(String script) {
        this.script = script;
    }

    /** Skips tests where the parsers are not installed; in CI they must be. */
    public static void assumePresent() {
        boolean node = Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> new File(folder, "node").canExecute());
        boolean present = node && Files.isDirectory(FOLDER.resolve("node_modules"));
        if ("true".equals(System.getenv("CI")) && !present) {
            throw new AssertionError("where CI=true, node and npm must be there: npm ci --prefix generator/" + FOLDER);
        }
        Assumptions.assumeTrue(present, "parsers that run with node are not installed");
    }

    /** What the parser reads. */
    public JsonObject read(Map<String, String> texts) {
        try {
            Process node = new ProcessBuilder("node", script)
                    .directory(FOLDER.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> text(node.getInputStream()));
            try (OutputStream to = node.getOutputStream()) {
                to.write(new Gson().toJson(texts).getBytes(StandardCharsets.UTF_8));
            }
            String read = answer.join();
            if (node.waitFor() != 0) {
                throw new AssertionError("node cannot read the files");
            }
            return JsonParser.parseString(read).getAsJsonObject();
        } catch (IOException e) {
            throw new AssertionError("node does not run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static String text(InputStream stream) {
        try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError("node does not answer", e);
        }
    }
}
