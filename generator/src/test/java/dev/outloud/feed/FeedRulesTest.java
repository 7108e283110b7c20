package dev.outloud.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.SiteFixture;
import dev.outloud.SiteGenerator;
import dev.outloud.SiteRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every feed and blogroll keeps the rules that the W3C's validator looks at. */
class FeedRulesTest {
    private static final Pattern SELF = Pattern.compile("<atom:link href=\"([^\"]+)\" rel=\"self\"");

    private static void judge(Map<String, String> files, String site, int least) {
        List<String> broken = new ArrayList<>();
        int judged = 0;
        for (Map.Entry<String, String> file : files.entrySet()) {
            String path = file.getKey();
            boolean feed = path.matches(".*(\\.opml|feed\\.xml|atom\\.xml|credited\\.xml|written\\.xml|/\\d+\\.xml)");
            if (feed) {
                broken.addAll(FeedRules.broken(address(path, files, site), file.getValue()));
                judged++;
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(judged >= least, judged + " feeds in " + files.keySet());
    }

    /** At a former address of a person lies the very feed of the present one. */
    private static String address(String path, Map<String, String> files, String site) {
        Matcher link = SELF.matcher(files.getOrDefault(path, ""));
        String self = link.find() ? link.group(1) : "";
        boolean isSame =
                self.startsWith(site) && files.getOrDefault(path, "").equals(files.get(self.substring(site.length())));
        return isSame ? self : site + path;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                if (file.toString().matches(".*\\.(xml|opml)")) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return files;
    }

    @Test
    void ofABlogWithSomethingOfEverything() throws IOException {
        SiteFixture fixture = EverythingInFeeds.blog();
        fixture.build().done();
        judge(files(fixture.output().resolve("site")), "https://notes.example.org/", 14);
    }

    @Test
    void ofTheSampleBlog(@TempDir Path output) throws IOException {
        SiteRequest request = new SiteRequest(
                Path.of("..", "content"),
                output,
                SiteFixture.class.getClassLoader(),
                Instant.parse("2026-12-01T12:00:00Z"),
                false,
                false,
                false,
                false);
        new SiteGenerator().build(request);
        Map<String, String> files = files(output.resolve("site"));
        judge(files, "https://outloud.example.org/", 20);
    }

    /** A built site that is not part of this project: {@code -Doutloud.site=…/target/site -Doutloud.at=https://…/}. */
    @Test
    void ofAnyOtherSite() throws IOException {
        String site = System.getProperty("outloud.site");
        Assumptions.assumeTrue(site != null, "no other site");
        judge(files(Path.of(site)), System.getProperty("outloud.at", "https://blog.example.org/"), 3);
    }

    @Test
    void whatBreaksARuleIsFound() {
        SiteFixture fixture = EverythingInFeeds.blog();
        SiteFixture.Result site = fixture.build();
        String rss = site.file("site/feed.xml");
        String at = "https://notes.example.org/feed.xml";
        for (String[] change : new String[][] {
            {"<dc:creator>Grace Writer</dc:creator>", "<author>Grace Writer</author>"},
            {"isPermaLink=\"false\"", "isPermaLink=\"yes\""},
            {"+0100</pubDate>", "</pubDate>"},
            {"rel=\"self\"", "rel=\"other\""},
            {"href=\"https://notes.example.org/", "href=\"/"},
            {"<p>", "<p onclick=\"x()\">"},
            {"<p>", "<script>x()</script><p>"},
            {"<language>", "<languages>"},
            {"length=\"", "length=\"x"},
            {"medium=\"image\"", "medium=\"painting\""},
            {"rel=\"prev-archive\"", "rel=\"current\""},
        }) {
            assertTrue(rss.contains(change[0]), change[0]);
            assertFalse(
                    FeedRules.broken(at, rss.replaceFirst(change[0].replace("+", "\\+"), change[1]))
                            .isEmpty(),
                    change[0]);
        }
    }
}
