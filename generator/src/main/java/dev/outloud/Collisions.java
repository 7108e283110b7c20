package dev.outloud;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.OutputFile;
import dev.outloud.text.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds two files of one site at one place, such as a page of the author's at an address of the theme's. */
final class Collisions {
    private Collisions() {}

    static void check(List<OutputFile> files, Diagnostics diagnostics) {
        Map<String, OutputFile> taken = new HashMap<>();
        for (OutputFile file : files) {
            OutputFile first = taken.putIfAbsent(file.path().value().toLowerCase(Locale.ROOT), file);
            if (first != null) {
                diagnostics.add(
                        Problem.DUPLICATE_URL,
                        new Location("site/" + file.path(), 1, 1, "", 1),
                        "two files would be published at /" + file.path(),
                        "rename the page or file of yours that has this address");
            }
        }
    }
}
