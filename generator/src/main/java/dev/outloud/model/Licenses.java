package dev.outloud.model;

import dev.outloud.model.LicenseTable.Entry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Recognises licences by their SPDX identifiers (SPDX License List 3.27), by their usual names and by their addresses.
 */
public final class Licenses {
    private Licenses() {}

    /** The licence that is meant; any other words are a name, and any other address leads where it leads. */
    public static License of(String written) {
        return CreativeCommons.read(written)
                .map(CreativeCommons::license)
                .or(() -> LicenseTable.find(written).map(Entry::license))
                .orElseGet(() -> Urls.isOutside(written) && written.startsWith("http")
                        ? new License(Urls.shown(written), written)
                        : new License(written, null));
    }

    /** Whether words or an address are those of a known licence. */
    public static boolean isKnown(String written) {
        return CreativeCommons.read(written).isPresent()
                || LicenseTable.find(written).isPresent();
    }

    /** The identifiers that people write, for hints. */
    public static List<String> identifiers() {
        return Stream.concat(CreativeCommons.identifiers(), LicenseTable.identifiers())
                .toList();
    }

    /** A Creative Commons licence without its version, such as {@code CC BY-SA}: nobody can say which text it is. */
    public static Optional<String> withoutVersion(String written) {
        return CreativeCommons.read(written)
                .filter(found -> found.version().isEmpty())
                .map(found -> found.license().name());
    }
}
