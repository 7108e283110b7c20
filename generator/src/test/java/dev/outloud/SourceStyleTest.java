package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules of the house on how code is written that compiled classes do not show. */
class SourceStyleTest {
    private static final Pattern QUALIFIED =
            Pattern.compile("(?<![\\w.\"@])(?:java|javax|dev\\.outloud|com|org)(?:\\.[a-z_]\\w*)+\\.([A-Z]\\w*)");

    /** Two classes of one name may need it. */
    @Test
    void codeImportsWhatItNames() throws IOException {
        List<String> found = new ArrayList<>();
        int files = 0;
        try (Stream<Path> walk = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    walk.filter(path -> path.toString().endsWith(".java")).toList()) {
                files++;
                found.addAll(qualified(file));
            }
        }
        assertFalse(files < 100, "the sources were not found");
        assertEquals(List.of(), found);
    }

    private static List<String> qualified(Path file) throws IOException {
        List<String> found = new ArrayList<>();
        String source = Files.readString(file);
        for (String line : source.split("\n", -1)) {
            if (line.startsWith("import ")
                    || line.startsWith("package ")
                    || line.strip().startsWith("*")) {
                continue;
            }
            Matcher name = QUALIFIED.matcher(line);
            while (name.find()) {
                if (!source.contains("." + name.group(1) + ";\n")) {
                    found.add(file.getFileName() + ": " + name.group());
                }
            }
        }
        return found;
    }
}
