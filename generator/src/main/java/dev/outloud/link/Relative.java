package dev.outloud.link;

import dev.outloud.model.Urls;
import dev.outloud.text.SourcePath;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Follows a relative path from one file of the blog's folder to another. */
final class Relative {
    private Relative() {}

    /** Empty if the path leaves the folder, or is none. */
    static Optional<SourcePath> resolve(SourcePath from, String target) {
        Deque<String> parts = new ArrayDeque<>();
        // Folders have their own names: only what stands in the link is encoded.
        String joined = (target.startsWith("/") ? "static" : from.folder()) + Urls.decoded(target);
        for (String part : joined.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        String path = String.join("/", parts);
        return path.isEmpty() || path.indexOf('\\') >= 0 ? Optional.empty() : Optional.of(new SourcePath(path));
    }
}
