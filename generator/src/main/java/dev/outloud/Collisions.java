package dev.outloud;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.OutputFile;
import dev.outloud.model.SitePath;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.ResourceUse;
import dev.outloud.model.site.Site;
import dev.outloud.text.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds two files of one site at one place, such as a page of the author's at an address of the theme's, and a file
 * where another needs a folder. Names that differ only by case are one to many file systems.
 */
final class Collisions {
    private static final String HINT = "give yours another slug, or rename its file";

    private final Map<String, Location> origins = new HashMap<>();
    private final Diagnostics diagnostics;

    private Collisions(Site site, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        site.assets().forEach(asset -> origin(asset.path(), Location.of(asset.source())));
        site.redirects()
                .forEach(redirect -> origin(redirect.from(), redirect.at().locate()));
        site.quotations()
                .forEach(quotation -> origin(quotation.path(), quotation.at().locate()));
        site.resources().stream()
                .map(ResourceUse::resource)
                .forEach(resource -> resource.path()
                        .ifPresent(path -> origin(path, resource.at().locate())));
        Stream.concat(site.posts().stream().map(Post::article), site.pages().stream())
                .forEach(article -> origin(article.path(), article.document().addressAt()));
    }

    private void origin(SitePath path, Location at) {
        origins.put(path.file().value(), at);
    }

    /** Adds an error for each address that is taken twice. */
    static void check(List<OutputFile> files, Site site, Diagnostics diagnostics) {
        Collisions collisions = new Collisions(site, diagnostics);
        Map<String, String> taken = new HashMap<>();
        Set<String> paths = new TreeSet<>();
        for (OutputFile file : files) {
            String path = file.path().value();
            String first = taken.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
            if (first != null) {
                collisions.twice(path, first);
            }
            paths.add(path);
        }
        paths.forEach(path -> collisions.below(path, taken));
    }

    private void twice(String path, String first) {
        Location own = origins.get(path);
        Location other = origins.get(first);
        if (own != null && other != null && !path.equals(first)) {
            diagnostics.add(
                    Problem.DUPLICATE_URL,
                    own,
                    "the address " + address(path) + " is taken by " + other.file() + ", line " + other.line(),
                    "capitals make no difference to many file systems: change one of the two");
        } else if (own != null) {
            report(own, "the address " + address(path) + " is one of the theme's own pages");
        } else if (other != null) {
            report(other, "the address " + address(first) + " is one of the theme's own pages");
        } else {
            report(
                    new Location("site/" + path, 1, 1, "", 1),
                    "the address " + address(path) + " differs only by case from " + address(first));
        }
    }

    private void below(String path, Map<String, String> taken) {
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            String file = taken.get(path.substring(0, slash).toLowerCase(Locale.ROOT));
            if (file != null) {
                report(origin(path, file), "the address " + address(path) + " lies below the file " + address(file));
            }
        }
    }

    private Location origin(String path, String file) {
        @Nullable Location own = origins.get(path);
        return own != null ? own : origins.getOrDefault(file, new Location("site/" + file, 1, 1, "", 1));
    }

    private static String address(String path) {
        return "/" + path.replaceFirst("(^|/)index\\.html$", "$1");
    }

    private void report(Location at, String message) {
        diagnostics.add(Problem.DUPLICATE_URL, at, message, HINT);
    }
}
