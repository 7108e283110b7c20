package dev.outloud;

import dev.outloud.importer.PeopleFile.Unlisted;
import java.util.List;

/**
 * What an import brought. Immutable.
 *
 * @param file that was written to, in the blog's folder
 * @param added names of people who are new, in the order of the list
 * @param known how many feeds are of people who were listed before
 * @param unlisted feeds among these that their people are listed without
 */
public record ImportReport(String file, List<String> added, int known, List<Unlisted> unlisted) {
    public ImportReport {
        added = List.copyOf(added);
        unlisted = List.copyOf(unlisted);
    }
}
