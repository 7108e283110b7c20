package dev.outloud;

import java.util.List;

/**
 * What was begun. Immutable.
 *
 * @param made paths of new files, in the blog's folder
 * @param kept paths of files that were there and stay as they are
 * @param hasPlugin whether the POM, new or old, names the plugin
 * @param isTemporary whether the address is a stand-in that the author has to replace
 * @param version of the plugin that will build it
 */
public record StartReport(
        List<String> made, List<String> kept, boolean hasPlugin, boolean isTemporary, String version) {
    public StartReport {
        made = List.copyOf(made);
        kept = List.copyOf(kept);
    }
}
