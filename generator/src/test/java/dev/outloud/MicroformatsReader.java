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

/** The microformats of pages, as the parser of the microformats community reads them with node. */
final class MicroformatsReader {
    private static final Path FOLDER = Path.of("src", "test", "microformats");

    private MicroformatsReader() {}

    /** Skips tests where the parser is not installed; in CI it must be. */
    static void assumePresent() {
        boolean node = Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> new File(folder, "node").canExecute());
        boolean present = node && Files.isDirectory(FOLDER.resolve("node_modules"));
        if ("true".equals(System.getenv("CI")) && !present) {
            throw new AssertionError("where CI=true, node and npm must be there: npm ci --prefix generator/" + FOLDER);
        }
        Assumptions.assumeTrue(present, "the parser of microformats is not installed");
    }

    /**
     * The root items of each page.
     *
     * @param pages HTML by its address
     */
    static JsonObject read(Map<String, String> pages) {
        try {
            Process node = new ProcessBuilder("node", "read.mjs")
                    .directory(FOLDER.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> text(node.getInputStream()));
            try (OutputStream to = node.getOutputStream()) {
                to.write(new Gson().toJson(pages).getBytes(StandardCharsets.UTF_8));
            }
            String read = answer.join();
            if (node.waitFor() != 0) {
                throw new AssertionError("node cannot read the pages");
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
