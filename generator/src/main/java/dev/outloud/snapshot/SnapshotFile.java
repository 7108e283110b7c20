package dev.outloud.snapshot;

import dev.outloud.model.Snapshot;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a snapshot as the files of {@code snapshots/} hold it: front matter in YAML, and behind it the text. */
final class SnapshotFile {
    private static final Pattern NOT_PRINTED = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\uFEFF]+");

    private SnapshotFile() {}

    static String of(Snapshot snapshot) {
        StringBuilder out = new StringBuilder("---\n");
        line(out, "url", snapshot.url());
        if (!snapshot.finalUrl().equals(snapshot.url())) {
            line(out, "final-url", snapshot.finalUrl());
        }
        if (!snapshot.title().isEmpty()) {
            line(out, "title", snapshot.title());
        }
        out.append("fetched: ").append(snapshot.fetched()).append('\n');
        line(out, "sha-256", snapshot.sha256());
        line(out, "etag", snapshot.etag());
        line(out, "last-modified", snapshot.lastModified());
        line(out, "archived", snapshot.archived());
        return out.append("---\n").append(snapshot.text()).append('\n').toString();
    }

    /** Always in quotation marks: a title may look like anything. */
    private static void line(StringBuilder out, String key, @Nullable String value) {
        if (value != null) {
            String printed = NOT_PRINTED.matcher(value).replaceAll(" ");
            out.append(key)
                    .append(": \"")
                    .append(printed.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append("\"\n");
        }
    }
}
