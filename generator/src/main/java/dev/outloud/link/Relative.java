package dev.outloud.link;

import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.model.Urls;
import dev.outloud.text.SourcePath;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Follows relative paths from one file of the blog's folder to another, and writes them. */
final class Relative {
    private static final SourcePath TOP = new SourcePath("site.yml");

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

    /**
     * The files that an address in HTML may mean, which is seen from the page: an article that is no bundle has a folder
     * of its own there.
     */
    static Stream<SourcePath> inHtml(SourcePath from, String target) {
        String path = Urls.path(target);
        if (path.startsWith("/")) {
            return Stream.of("static", "pages", "")
                    .map(room -> room + (room.isEmpty() ? path.replaceFirst("^/+", "") : path))
                    .flatMap(file -> resolve(TOP, file).stream());
        }
        boolean bundle = from.stem().equals("index");
        SourcePath page = bundle ? from : new SourcePath(from.folder() + from.stem() + "/index.md");
        return resolve(page, path).stream();
    }

    /**
     * A hint with the file that was probably meant, written as it has to be in the file where the mistake is: the one of
     * the nearest path, or else the only one of that name.
     */
    static String hint(String meant, Collection<SourcePath> files, SourcePath in, String otherwise) {
        List<String> names = files.stream().map(SourcePath::value).toList();
        String name = meant.substring(meant.lastIndexOf('/') + 1);
        List<String> namesakes =
                names.stream().filter(file -> ("/" + file).endsWith("/" + name)).toList();
        return DidYouMean.nearest(meant, names)
                .or(() -> namesakes.size() == 1 ? Optional.of(namesakes.get(0)) : Optional.empty())
                .map(near -> "did you mean \"" + written(in, new SourcePath(near)) + "\"?")
                .orElse(otherwise);
    }

    /** How a link in one file leads to another; what is below {@code static/} begins with a slash. */
    private static String written(SourcePath from, SourcePath to) {
        if (to.isUnder("static/")) {
            return encoded(to.value().substring("static".length()));
        }
        String common = from.folder();
        StringBuilder up = new StringBuilder();
        while (!to.isUnder(common)) {
            common = common.substring(0, common.lastIndexOf('/', common.length() - 2) + 1);
            up.append("../");
        }
        return encoded(up + to.value().substring(common.length()));
    }

    /** Without what means something else in a link, or ends it in Markdown. */
    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        path.chars().forEach(c -> {
            if ("%?#() <>".indexOf(c) >= 0) {
                encoded.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            } else {
                encoded.append((char) c);
            }
        });
        return encoded.toString();
    }
}
