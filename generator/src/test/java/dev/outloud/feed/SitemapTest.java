package dev.outloud.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import dev.outloud.LinkedBlog;
import dev.outloud.SiteFixture;
import dev.outloud.model.OutputFile;
import dev.outloud.model.site.Site;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What crawlers find in the sitemap, as the parser of several of them reads it. */
class SitemapTest {
    private final Site site = LinkedBlog.of(SiteFixture.of("""
            -- posts/a.md
            ---
            title: A
            date: 2026-01-31
            updated: 2026-02-03
            tags: [one, two, three]
            ---
            > W.
            >
            > — @ada-lovelace
            -- posts/b.md
            ---
            title: B
            date: 2026-01-01
            tags: [two]
            ---
            Text.
            """));

    private Map<String, AbstractSiteMap> maps(int most) throws IOException, UnknownFormatException {
        Map<String, AbstractSiteMap> maps = new TreeMap<>();
        for (OutputFile file : new Sitemap(site, most).write()) {
            if (file instanceof OutputFile.Made made && made.path().value().endsWith(".xml")) {
                String address = "https://notes.example.org/" + made.path().value();
                maps.put(
                        made.path().value(),
                        new SiteMapParser()
                                .parseSiteMap(
                                        "application/xml",
                                        made.bytes(),
                                        URI.create(address).toURL()));
            }
        }
        return maps;
    }

    private static List<String> addresses(AbstractSiteMap map) {
        return ((SiteMap) map)
                .getSiteMapUrls().stream().map(url -> url.getUrl().toString()).toList();
    }

    @Test
    void everyPageIsInItWithTheDayOfItsLastChange() throws IOException, UnknownFormatException {
        AbstractSiteMap map = maps(50_000).getOrDefault("sitemap.xml", new SiteMap());
        Map<String, String> days = new TreeMap<>();
        for (SiteMapURL url : ((SiteMap) map).getSiteMapUrls()) {
            days.put(
                    url.getUrl().getPath(),
                    url.getLastModified() == null
                            ? ""
                            : url.getLastModified().toInstant().toString().substring(0, 10));
        }
        assertEquals("2026-02-03", days.get("/posts/a/"));
        assertEquals("2026-01-01", days.get("/posts/b/"));
        assertEquals("2026-02-03", days.get("/tags/two/"));
        assertEquals("2026-02-03", days.get("/people/ada-lovelace/"));
        assertEquals("2026-02-03", days.get("/quotes/a/w/"));
    }

    @Test
    void ofMoreThanOneFileMayHoldThereIsAnIndex() throws IOException, UnknownFormatException {
        TreeSet<String> whole = new TreeSet<>(addresses(maps(50_000).getOrDefault("sitemap.xml", new SiteMap())));
        Map<String, AbstractSiteMap> parts = maps(4);
        SiteMapIndex index = (SiteMapIndex) parts.getOrDefault("sitemap.xml", new SiteMapIndex());
        TreeSet<String> found = new TreeSet<>();
        for (AbstractSiteMap part : index.getSitemaps()) {
            assertTrue(part.getLastModified() != null, part.getUrl().toString());
            AbstractSiteMap map = parts.getOrDefault(part.getUrl().getPath().substring(1), new SiteMap());
            assertFalse(
                    addresses(map).isEmpty() || addresses(map).size() > 4,
                    part.getUrl().toString());
            found.addAll(addresses(map));
        }
        assertEquals(whole, found);
        assertEquals(parts.size() - 1, index.getSitemaps().size());
    }
}
