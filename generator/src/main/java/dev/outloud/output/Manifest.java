package dev.outloud.output;

import dev.outloud.model.OutputPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The list of files that a build wrote, kept beside them: only what it names is ever deleted. */
final class Manifest {
    private static final String NAME = "outloud-files.txt";

    private final Path file;

    Manifest(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /**
     * What the last build wrote; nothing if there was none. Lines that name no file of the output are passed over, as
     * bytes are that are no text: then something is left over, but nothing deleted by mistake.
     */
    Set<String> read() throws IOException {
        if (!Files.exists(file)) {
            return Set.of();
        }
        return lines().stream().filter(OutputPath::isValid).collect(Collectors.toSet());
    }

    private List<String> lines() throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    void write(Collection<String> paths) throws IOException {
        List<String> sorted = List.copyOf(new TreeSet<>(paths));
        if (!sorted.equals(Files.exists(file) ? lines() : List.of())) {
            Replacement.write(file, (String.join("\n", sorted) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
