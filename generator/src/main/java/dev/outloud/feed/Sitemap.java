package dev.outloud.feed;

import dev.outloud.model.Family;
import dev.outloud.model.OutputFile;
import dev.outloud.model.OutputPath;
import dev.outloud.model.PublicationDate;
import dev.outloud.model.SitePath;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Edition;
import dev.outloud.model.site.Headline;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Quotation;
import dev.outloud.model.site.Resource;
import dev.outloud.model.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/**
 * {@code sitemap.xml} by the protocol 0.9 of sitemaps.org, an index of several where one cannot hold all, and the
 * {@code robots.txt} that names it.
 */
final class Sitemap {
    private static final Namespace NS = Namespace.getNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");

    /** What one file may hold. */
    private static final int MOST = 50_000;

    private static final SitePath PATH = new SitePath("/sitemap.xml");

    private final Site site;
    private final int most;
    private final Map<Headline, PublicationDate> changed = new HashMap<>();
    private final Map<SitePath, String> days = new TreeMap<>();

    Sitemap(Site site, int most) {
        this.site = site;
        this.most = most;
        site.posts().forEach(post -> changed.put(post.headline(), post.changed()));
    }

    static List<OutputFile> write(Edition edition) {
        return new Sitemap(edition.site(), MOST).write();
    }

    List<OutputFile> write() {
        pages();
        List<OutputFile> files = new ArrayList<>();
        List<Map.Entry<SitePath, String>> all = List.copyOf(days.entrySet());
        if (all.size() <= most) {
            files.add(file(PATH, urls(all)));
        } else {
            Element index = new Element("sitemapindex", NS);
            for (int from = 0; from < all.size(); from += most) {
                SitePath part = new SitePath("/sitemap-" + (from / most + 1) + ".xml");
                List<Map.Entry<SitePath, String>> held = all.subList(from, Math.min(from + most, all.size()));
                files.add(file(part, urls(held)));
                String latest = held.stream()
                        .map(Map.Entry::getValue)
                        .max(String::compareTo)
                        .orElse("");
                index.addContent(place("sitemap", part, latest));
            }
            files.add(file(PATH, index));
        }
        String robots = "User-agent: *\nAllow: /\n\nSitemap: " + site.url().absolute(PATH) + "\n";
        files.add(OutputFile.Made.text(new OutputPath("robots.txt"), robots));
        String key = site.settings().indexNow();
        if (key != null) {
            files.add(OutputFile.Made.text(new OutputPath(key + ".txt"), key));
        }
        return files;
    }

    /** Pages of which is known when they changed, with that day, by their whole addresses. */
    static Map<String, String> changes(Site site) {
        Sitemap map = new Sitemap(site, MOST);
        map.pages();
        Map<String, String> changes = new TreeMap<>();
        map.days.forEach((path, day) -> {
            if (!day.isEmpty()) {
                changes.put(site.url().absolute(path), day);
            }
        });
        return changes;
    }

    private static OutputFile file(SitePath path, Element root) {
        return OutputFile.Made.text(path.file(), XmlDocuments.print(new Document(root)));
    }

    private Element urls(List<Map.Entry<SitePath, String>> held) {
        Element urls = new Element("urlset", NS);
        held.forEach(page -> urls.addContent(place("url", page.getKey(), page.getValue())));
        return urls;
    }

    private Element place(String name, SitePath path, String day) {
        Element place = new Element(name, NS);
        place.addContent(new Element("loc", NS).setText(site.url().absolute(path)));
        if (!day.isEmpty()) {
            place.addContent(new Element("lastmod", NS).setText(day));
        }
        return place;
    }

    /** Every page worth finding, with the day of its last change if it is known. */
    private void pages() {
        add("/", site.posts().stream().map(Post::headline));
        add("/people/", site.posts().stream().map(Post::headline));
        site.posts().forEach(post -> add(post.path(), Stream.of(post.headline())));
        site.pages().stream().map(Article::path).forEach(path -> add(path, Stream.empty()));
        site.shown()
                .forEach(attribution -> attribution
                        .person()
                        .path()
                        .ifPresent(path -> add(
                                path, Stream.concat(attribution.credits().stream(), attribution.written().stream()))));
        site.tags().forEach(tag -> add(tag.path(), tag.posts().stream()));
        if (has(Family.SERIES)) {
            site.series().forEach(series -> add(series.path(), series.posts().stream()));
        }
        if (has(Family.ARCHIVE)) {
            add("/archive/", site.posts().stream().map(Post::headline));
        }
        if (has(Family.NETWORK)) {
            add("/network/", site.posts().stream().map(Post::headline));
        }
        if (has(Family.RESOURCES)) {
            add(Resource.LIST, Stream.empty());
            site.resources()
                    .forEach(use -> use.resource()
                            .path()
                            .ifPresent(
                                    path -> add(path, use.quotations().stream().map(Quotation::article))));
        }
        site.reading()
                .newest(1)
                .forEach(entry -> days.put(
                        new SitePath("/reading/"),
                        entry.item()
                                .published()
                                .atZone(site.settings().timezone())
                                .toLocalDate()
                                .toString()));
        if (has(Family.QUOTES)) {
            add("/quotes/", site.quotations().stream().map(Quotation::article));
            site.quotations().forEach(quotation -> add(quotation.path(), Stream.of(quotation.article())));
        }
    }

    private boolean has(Family family) {
        return site.settings().has(family);
    }

    private void add(String path, Stream<Headline> shown) {
        add(new SitePath(path), shown);
    }

    /** A page changes with the posts that it is made of; of pages outside the stream nobody says when they change. */
    private void add(SitePath path, Stream<Headline> shown) {
        String day = shown.map(this::day).max(String::compareTo).orElse("");
        days.put(path, day);
    }

    private String day(Headline headline) {
        @Nullable PublicationDate date = changed.get(headline);
        return date == null ? "" : date.day().toString();
    }
}
