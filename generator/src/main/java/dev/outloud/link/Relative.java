package dev.outloud.link;

import dev.outloud.model.Urls;
import dev.outloud.text.SourcePath;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Follows a relative path from one file of the blog's folder to another. */
final class Relative {
    private static final Pattern OUTSIDE = Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//)");

    private Relative() {}

    /** Whether a link leaves the site or opens something else: it has a scheme or a host. */
    static boolean isOutside(String target) {
        return OUTSIDE.matcher(target).find();
    }

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

    static String decoded(String path) {
        try {
            return path.indexOf('%') < 0 ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A percent sign that encodes nothing is part of the file's name.
            return path;
        }
    }
}
