package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.model.Family;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every link within a site finds its page, whatever the author switches off and wherever the site is published. */
class OutputSwitchesTest {
    private static final String HOST = "https://example.org";

    /** Paths of the files that a family makes, as a regular expression. */
    private static String files(Family family) {
        return switch (family) {
            case QUOTES -> "site/quotes/.*";
            case RESOURCES -> "site/resources.*";
            case NETWORK -> "site/network/.*";
            case READING -> "site/reading/.*";
            case SEARCH -> "site/search/.*";
            case SHARE -> "share/.*|site/share/.*";
            case CARDS -> "site/cards/.*";
            case ATOM -> "site/atom\\.xml";
            case JSON -> "site/feed\\.json";
            case OPML -> ".*\\.opml";
            case ARCHIVE -> "site/archive/.*";
            case SERIES -> "site/series/.*";
            case TAG_FEEDS -> "site/tags/.*\\.xml";
            case PERSON_FEEDS -> "site/people/.*\\.xml";
            case FEEDS -> "site/feeds/.*";
            case CREDITS -> "site/credits/.*";
            case BIBLIOGRAPHY -> "nothing of its own";
        };
    }

    private static SiteFixture.Result without(String url, Family... off) {
        String outputs =
                Arrays.stream(off).map(f -> "  " + f.key() + ": false\n").collect(Collectors.joining());
        SiteFixture.Result site = RichBlog.at(url, outputs.isEmpty() ? "" : "outputs:\n" + outputs)
                .build();
        assertTrue(site.succeeded(), site.printed());
        return site;
    }

    /** Every address in the pages, feeds and lists that does not lead to a file of the site. */
    private static List<String> deadLinks(SiteFixture.Result site, String base) {
        Map<String, String> files = site.fixture().outputs();
        List<String> dead = new ArrayList<>();
        files.forEach((file, bytes) -> {
            if (!file.startsWith("site/") || !file.matches(".*\\.(html|xml|opml|json)")) {
                return;
            }
            String text = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            for (String target : targets(file, text)) {
                String path = target.startsWith(HOST + base + "/") ? target.substring(HOST.length()) : target;
                if (path.startsWith("/") && !path.startsWith("//")) {
                    path = path.replaceFirst("[?#].*$", "");
                    String found = path.startsWith(base + "/")
                            ? "site/" + path.substring(base.length() + 1) + (path.endsWith("/") ? "index.html" : "")
                            : "outside of " + base;
                    if (!files.containsKey(found)) {
                        dead.add(file + " -> " + target);
                    }
                }
            }
        });
        return dead;
    }

    private static List<String> targets(String file, String text) {
        List<String> targets = new ArrayList<>();
        if (file.endsWith(".html")) {
            Document page = Jsoup.parse(text);
            for (Element element : page.select("[href], [src], [content]")) {
                targets.addAll(List.of(element.attr("href"), element.attr("src"), element.attr("content")));
            }
            targets.addAll(urls(page.select("script[type=application/ld+json]").html()));
        } else {
            targets.addAll(urls(text));
        }
        return targets;
    }

    private static List<String> urls(String text) {
        return Pattern.compile("https://example\\.org/[^\\s\"'<>&\\\\]*")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .toList();
    }

    @Test
    void everyLinkOfASiteInAFolderOfItsHostFindsItsPage() {
        SiteFixture.Result site = without("https://example.org/blog/");
        assertEquals(List.of(), deadLinks(site, "/blog"));
        assertEquals(
                "/blog/posts/second/photo.jpg",
                site.page("/posts/second/").select(".e-content img").attr("src"));
        assertEquals(
                "/blog/posts/second/#two-words",
                site.page("/posts/first/").select("a[href*=two-words]").attr("href"));
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void whatIsSwitchedOffIsGoneAndNothingLinksToIt(Family family) {
        SiteFixture.Result site = without("https://example.org/blog/", family);
        assertEquals(
                List.of(),
                site.fixture().outputs().keySet().stream()
                        .filter(path -> path.matches(files(family)))
                        .toList());
        assertEquals(List.of(), deadLinks(site, "/blog"));
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void whatIsNotSwitchedOffIsThere(Family family) {
        List<Family> notYet = List.of(Family.SEARCH, Family.CARDS, Family.BIBLIOGRAPHY);
        SiteFixture.Result site = without("https://example.org/");
        assertEquals(
                !notYet.contains(family),
                site.fixture().outputs().keySet().stream().anyMatch(path -> path.matches(files(family))));
    }

    @Test
    void everythingMayBeSwitchedOff() {
        SiteFixture.Result site = without("https://example.org/blog/", Family.values());
        assertEquals(List.of(), deadLinks(site, "/blog"));
        String all =
                Arrays.stream(Family.values()).map(OutputSwitchesTest::files).collect(Collectors.joining("|"));
        assertEquals(
                List.of(),
                site.fixture().outputs().keySet().stream()
                        .filter(path -> path.matches(all))
                        .toList());
        assertTrue(site.page("/posts/first/").text().contains("The engine weaves patterns."));
        assertTrue(site.page("/people/ada-lovelace/").text().contains("The engine weaves patterns."));
    }

    @Test
    void withoutABibliographyAPostListsNoResources() {
        SiteFixture.Result site = without("https://example.org/", Family.BIBLIOGRAPHY);
        assertTrue(site.page("/posts/first/").select(".resources-used").isEmpty());
        assertTrue(!site.file("site/feed.xml").contains("Resources used"));
    }

    @Test
    void aPublishedShareKitIsPartOfTheSite() {
        SiteFixture.Result site =
                RichBlog.at("https://example.org/", "share: {publish: true}\n").build();
        assertTrue(site.has("site/share/index.html") && site.has("share/index.html"), site.printed());
        SiteFixture.Result taken = RichBlog.at("https://example.org/", "share: {publish: true}\n")
                .write("pages/share.md", "Mine.")
                .build();
        assertTrue(
                taken.printed().contains("pages/share.md:1:1: error: the address /share/ is one of"), taken.printed());
    }
}
