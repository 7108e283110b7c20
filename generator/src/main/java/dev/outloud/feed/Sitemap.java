package dev.outloud.feed;

import dev.outloud.model.Family;
import dev.outloud.model.OutputFile;
import dev.outloud.model.OutputPath;
import dev.outloud.model.SitePath;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Edition;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Resource;
import dev.outloud.model.site.Site;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** {@code sitemap.xml} by the protocol 0.9 of sitemaps.org, and the {@code robots.txt} that names it. */
final class Sitemap {
    private static final Namespace NS = Namespace.getNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");

    private Sitemap() {}

    static List<OutputFile> write(Edition edition) {
        Site site = edition.site();
        Element urls = new Element("urlset", NS);
        paths(site).forEach((path, day) -> {
            Element url = new Element("url", NS);
            url.addContent(new Element("loc", NS).setText(site.url().absolute(path)));
            if (!day.isEmpty()) {
                url.addContent(new Element("lastmod", NS).setText(day));
            }
            urls.addContent(url);
        });
        String map = site.url().absolute(new SitePath("/sitemap.xml"));
        return List.of(
                OutputFile.Made.text(new OutputPath("sitemap.xml"), XmlDocuments.print(new Document(urls))),
                OutputFile.Made.text(
                        new OutputPath("robots.txt"), "User-agent: *\nAllow: /\n\nSitemap: " + map + "\n"));
    }

    /** Every page worth finding, with the day of its last change if it is known. */
    private static Map<SitePath, String> paths(Site site) {
        Map<SitePath, String> paths = new TreeMap<>();
        paths.put(
                new SitePath("/"),
                FeedDates.latest(site.posts()).map(day -> day.day().toString()).orElse(""));
        paths.put(new SitePath("/people/"), "");
        for (Post post : site.posts()) {
            paths.put(post.path(), FeedDates.changed(post).day().toString());
        }
        site.pages().stream().map(Article::path).forEach(path -> paths.put(path, ""));
        site.listed().forEach(a -> a.person().path().ifPresent(path -> paths.put(path, "")));
        site.tags().forEach(tag -> paths.put(tag.path(), ""));
        if (site.settings().has(Family.SERIES)) {
            site.series().forEach(series -> paths.put(series.path(), ""));
        }
        if (site.settings().has(Family.RESOURCES)) {
            paths.put(Resource.LIST, "");
            site.resources().forEach(use -> use.resource().path().ifPresent(path -> paths.put(path, "")));
        }
        if (site.settings().has(Family.QUOTES)) {
            paths.put(new SitePath("/quotes/"), "");
            site.quotations().forEach(quotation -> paths.put(quotation.path(), ""));
        }
        return paths;
    }
}
