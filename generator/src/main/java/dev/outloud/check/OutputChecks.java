package dev.outloud.check;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.OutputFile;
import dev.outloud.model.SiteUrl;
import dev.outloud.text.Location;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Follows every link within the finished site. Pages are read in parallel. */
public final class OutputChecks {
    private final SiteUrl url;
    private final Diagnostics diagnostics;

    public OutputChecks(SiteUrl url, Diagnostics diagnostics) {
        this.url = url;
        this.diagnostics = diagnostics;
    }

    /** Adds an error for each link that leads to no file of the site, or to a place that its page does not have. */
    public void check(List<OutputFile> files) {
        Set<String> paths = files.stream().map(file -> file.path().value()).collect(Collectors.toSet());
        Map<String, Links> pages = files.parallelStream()
                .filter(OutputFile.Made.class::isInstance)
                .map(OutputFile.Made.class::cast)
                .filter(file -> file.path().value().endsWith(".html"))
                .collect(Collectors.toConcurrentMap(
                        file -> file.path().value(),
                        file -> Links.of(new String(file.bytes(), StandardCharsets.UTF_8))));
        pages.entrySet().parallelStream()
                .forEach(page -> page.getValue().targets().stream()
                        .distinct()
                        .forEach(target -> check(page.getKey(), target, paths, pages)));
    }

    private void check(String page, String target, Set<String> paths, Map<String, Links> pages) {
        int hash = target.indexOf('#');
        String address = hash < 0 ? target : target.substring(0, hash);
        String fragment = hash < 0 ? "" : decoded(target.substring(hash + 1).replaceFirst(":~:.*$", ""));
        if (!address.isEmpty() && (!address.startsWith("/") || address.startsWith("//"))) {
            return;
        }
        String path = address.isEmpty() ? page : file(address.replaceFirst("\\?.*$", ""));
        if (!paths.contains(path)) {
            report(
                    page,
                    "the page links to \"" + target + "\", which does not exist",
                    DidYouMean.hint(path, paths, ""));
            return;
        }
        Links there = pages.get(path);
        if (!fragment.isEmpty() && there != null && !there.ids().contains(fragment)) {
            report(
                    page,
                    "the page links to \"" + target + "\", where nothing has the id \"" + fragment + "\"",
                    DidYouMean.hint(fragment, there.ids(), ""));
        }
    }

    /** The file for an address; one outside of the site's own folder has none. */
    private String file(String address) {
        if (!address.startsWith(url.basePath() + "/")) {
            return address;
        }
        String path = decoded(address.substring(url.basePath().length() + 1));
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    private static String decoded(String text) {
        try {
            return text.indexOf('%') < 0 ? text : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A percent sign that encodes nothing: such an address leads to no file of ours.
            return text;
        }
    }

    private void report(String page, String message, String hint) {
        diagnostics.add(Problem.BROKEN_LINK, new Location("site/" + page, 1, 1, "", 1), message, hint);
    }
}
