package dev.outloud.check;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.OutputFile;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.site.Site;
import dev.outloud.text.Location;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Follows every link within the finished site. Pages are read in parallel. */
public final class OutputChecks {
    private static final Pattern OUTSIDE = Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//)");

    private final Site site;
    private final SiteUrl url;
    private final Diagnostics diagnostics;

    public OutputChecks(Site site, Diagnostics diagnostics) {
        this.site = site;
        this.url = site.url();
        this.diagnostics = diagnostics;
    }

    /** A link that leads nowhere, on one page. */
    private record Broken(String page, String target, String message, String hint) {}

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
                        .distinct()
                        .flatMap(target -> check(page.getKey(), target, paths, pages).stream()))
                .toList();
        if (!broken.isEmpty()) {
            LinkOrigins origins = new LinkOrigins(site);
            broken.forEach(link -> place(link, origins)
                    .ifPresent(at -> diagnostics.add(Problem.BROKEN_LINK, at, link.message(), link.hint())));
        }
    }

    /**
     * Where a link was written, or else the page that it is on. A whole address that no text has, such as somebody's own
     * page on the same host, may well be served by somebody else: it has no place.
     */
    private Optional<Location> place(Broken link, LinkOrigins origins) {
        Optional<Location> written = origins.find(link.page(), link.target());
        return written.isPresent() || OUTSIDE.matcher(link.target()).find()
                ? written
                : Optional.of(new Location("site/" + link.page(), 1, 1, "", 1));
    }

    private Optional<Broken> check(String page, String target, Set<String> paths, Map<String, Links> pages) {
        String here = url.path(target).map(path -> url.basePath() + path).orElse(target);
        int hash = here.indexOf('#');
        String address = hash < 0 ? here : here.substring(0, hash);
        String fragment = hash < 0 ? "" : decoded(here.substring(hash + 1).replaceFirst(":~:.*$", ""));
        if (OUTSIDE.matcher(address).find()) {
            return Optional.empty();
        }
        String bare = address.replaceFirst("\\?.*$", "");
        String path = bare.isEmpty() ? page : bare.startsWith("/") ? file(bare) : beside(page, decoded(bare));
        String written = LinkOrigins.written(target, url);
        if (!paths.contains(path)) {
            return Optional.of(new Broken(
                    page,
                    target,
                    "the page links to \"" + written + "\", which does not exist",
                    DidYouMean.nearest(path, paths)
                            .map(near -> "did you mean \"/" + near.replaceFirst("(^|/)index\\.html$", "$1") + "\"?")
                            .orElse("")));
        }
        Links there = pages.get(path);
        if (fragment.isEmpty() || there == null || there.ids().contains(fragment)) {
            return Optional.empty();
        }
        return Optional.of(new Broken(
                page,
                target,
                "the page links to \"" + written + "\", where nothing has the id \"" + fragment + "\"",
                DidYouMean.hint(fragment, there.ids(), "")));
    }

    /** The file for an address; one outside of the site's own folder has none. */
    private String file(String address) {
        if (!address.startsWith(url.basePath() + "/")) {
            return address;
        }
        String path = decoded(address.substring(url.basePath().length() + 1));
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
        boolean folder = path.isEmpty() || path.endsWith("/") || address.matches("(.*/)?\\.{1,2}");
        return folder ? path.replaceFirst("([^/])$", "$1/") + "index.html" : path;
    }

    private static String decoded(String text) {
        try {
            return text.indexOf('%') < 0 ? text : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A percent sign that encodes nothing: such an address leads to no file of ours.
            return text;
        }
    }
}
