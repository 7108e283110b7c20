package dev.outloud;

import dev.outloud.net.Reach;
import java.util.Map;

/** A blog that follows feeds of a web of its own on this machine. */
abstract class SyncFixture extends NetworkFixture {
    static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <title>Ada's notes</title><link>https://ada.example.org/</link><description>d</description>
            <item><title>On engines</title><link>https://ada.example.org/engines</link>
            <guid isPermaLink="false">ada-1</guid><pubDate>Fri, 01 May 2026 10:00:00 GMT</pubDate>
            <category>Learning</category><description>&lt;p&gt;How they &lt;b&gt;weave&lt;/b&gt;.&lt;/p&gt;</description></item>
            <item><title>On numbers</title><link>/numbers</link><guid isPermaLink="false">ada-2</guid>
            <pubDate>Sat, 02 May 2026 10:00:00 GMT</pubDate><description>Of Bernoulli.</description></item>
            </channel></rss>
            """;

    /** A blog with a post that mentions Ada, whose feed is at a path of the small Web. */
    SiteFixture following(String path) {
        return SiteFixture.post("By @ada.\n", "tags: [learning]")
                .write("people.yml", """
                - {id: grace, name: Grace Writer, author: true}
                - id: ada
                  name: Ada Lovelace
                  feed: FEED
                """.replace("FEED", web.url(path)));
    }

    /** A blog that knows Ada by her page alone. */
    SiteFixture knowing(String path) {
        return SiteFixture.post("By @ada.\n").write("people.yml", """
                - {id: grace, name: G, author: true}
                - {id: ada, name: Ada, url: "URL"}
                """.replace("URL", web.url(path)));
    }

    SyncReport sync(SiteFixture blog) {
        return new NetworkReader(waited::add)
                .sync(new SyncRequest(blog.request(), "", Reach.LOOPBACK, null), (done, of) -> {});
    }

    static Map<String, String> kept(SiteFixture blog) {
        return files(blog, "ledger/following");
    }

    static String kept(SiteFixture blog, String name) {
        String file = kept(blog).get(name);
        if (file == null) {
            throw new AssertionError("no " + name + " in " + kept(blog).keySet());
        }
        return file;
    }

    static String counts(SyncReport report) {
        return report.feeds() + ": " + report.added() + " new, " + report.unchanged() + " unchanged, " + report.failed()
                + " failed, " + report.without() + " without";
    }
}
