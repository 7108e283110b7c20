package dev.outloud.check;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.OutputFile;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.Urls;
import dev.outloud.model.site.Site;
import dev.outloud.text.Location;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Follows every link within the finished site. Pages are read in parallel. */
public final class OutputChecks {
    private static final Pattern DOTS = Pattern.compile("(?:.*/)?\\.{1,2}");

    /** So many pages are compared with each place that a hint costs little; a fault in a template wants thousands. */
    private static final int HINTS = 100;

    private final Site site;
    private final SiteUrl url;
    private final Diagnostics diagnostics;

    public OutputChecks(Site site, Diagnostics diagnostics) {
        this.site = site;
        this.url = site.url();
        this.diagnostics = diagnostics;
    }

    /**
     * A place in the site that a link wants.
     *
     * @param fragment empty if the link leads to the file as a whole
     */
    private record Place(String file, String fragment) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int files = file.compareTo(other.file);
            return files != 0 ? files : fragment.compareTo(other.fragment);
        }
    }

    /** A link that leads nowhere, on one page. */
    private record Broken(String page, String target, Place wanted) {}

    /** Adds an error for each link that leads to no file of the site, or to a place that its page does not have. */
    public void check(List<OutputFile> files) {
        Set<String> paths = files.stream().map(file -> file.path().value()).collect(Collectors.toSet());
        Map<String, Links> pages = files.parallelStream()
                .filter(OutputFile.Made.class::isInstance)
                .map(OutputFile.Made.class::cast)
                .filter(file -> file.path().value().endsWith(".html"))
                .collect(Collectors.toConcurrentMap(
                        file -> file.path().value(),
                        file -> Links.of(new String(file.bytes(), StandardCharsets.UTF_8)),
                        (one, other) -> one));
        List<Broken> broken = pages.entrySet().parallelStream()
                .flatMap(page -> page.getValue().targets().stream()
                        .filter(target -> !Urls.isOutside(own(target)))
                        .map(target -> new Broken(page.getKey(), target, place(page.getKey(), own(target))))
                        .filter(link -> !exists(link.wanted(), paths, pages)))
                .toList();
        report(broken, paths, pages);
    }

    /** A whole address of this very site without its host; any other stays. */
    private String own(String target) {
        return url.path(target).map(path -> url.basePath() + path).orElse(target);
    }

    private static boolean exists(Place place, Set<String> paths, Map<String, Links> pages) {
        Links there = pages.get(place.file());
        return paths.contains(place.file())
                && (place.fragment().isEmpty() || there == null || there.ids().contains(place.fragment()));
    }

    /** What is near to a place that many pages want, as a menu's, is looked for once. */
    private void report(List<Broken> broken, Set<String> paths, Map<String, Links> pages) {
        if (broken.isEmpty()) {
            return;
        }
        LinkOrigins origins = new LinkOrigins(site);
        Map<Place, List<Broken>> places =
                broken.stream().collect(Collectors.groupingBy(Broken::wanted, TreeMap::new, Collectors.toList()));
        Map<Place, String> hints = places.keySet().stream()
                .limit(HINTS)
                .collect(Collectors.toMap(Function.identity(), wanted -> hint(wanted, paths, pages)));
        places.forEach((wanted, links) -> {
            boolean noFile = !paths.contains(wanted.file());
            String hint = hints.getOrDefault(wanted, "");
            String what = noFile ? "which does not exist" : "where nothing has the id \"" + wanted.fragment() + "\"";
            for (Broken link : links) {
                String written = LinkOrigins.written(link.target(), url);
                origin(link, origins)
                        .ifPresent(at -> diagnostics.add(
                                Problem.BROKEN_LINK, at, "the page links to \"" + written + "\", " + what, hint));
            }
        });
    }

    /**
     * Where a link was written, or else the page that it is on. A whole address that no text has, such as somebody's own
     * page on the same host, may well be served by somebody else: it has no place.
     */
    private static Optional<Location> origin(Broken link, LinkOrigins origins) {
        Optional<Location> written = origins.find(link.page(), link.target());
        return written.isPresent() || Urls.isOutside(link.target())
                ? written
                : Optional.of(new Location("site/" + link.page(), 1, 1, "", 1));
    }

    private static String hint(Place wanted, Set<String> paths, Map<String, Links> pages) {
        return paths.contains(wanted.file())
                ? DidYouMean.hint(
                        wanted.fragment(),
                        Objects.requireNonNull(pages.get(wanted.file())).ids(),
                        "")
                : hint(wanted.file(), paths);
    }

    private static String hint(String file, Set<String> paths) {
        return DidYouMean.nearest(file, paths)
                .map(near -> "did you mean \"/" + near.replaceFirst("(^|/)index\\.html$", "$1") + "\"?")
                .orElse("");
    }

    private Place place(String page, String target) {
        int hash = target.indexOf('#');
        String address = Urls.path(target);
        String fragment = hash < 0 ? "" : target.substring(hash + 1);
        int directive = fragment.indexOf(":~:");
        String file = address.isEmpty()
                ? page
                : address.startsWith("/") ? file(address) : beside(page, Urls.decoded(address));
        return new Place(file, Urls.decoded(directive < 0 ? fragment : fragment.substring(0, directive)));
    }

    /** The file for an address; one outside of the site's own folder has none. */
    private String file(String address) {
        if (!address.startsWith(url.basePath() + "/")) {
            return address;
        }
        String path = Urls.decoded(address.substring(url.basePath().length() + 1));
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    /** The file for an address that is relative to a page's. */
    private static String beside(String page, String address) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (page.substring(0, page.lastIndexOf('/') + 1) + address).split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        String path = String.join("/", parts);
        if (path.isEmpty() || path.endsWith("/")) {
            return path + "index.html";
        }
        return DOTS.matcher(address).matches() ? path + "/index.html" : path;
    }
}
