package dev.outloud.notification;

import dev.outloud.model.Family;
import dev.outloud.model.Href;
import dev.outloud.model.Licenses;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.Snapshot;
import dev.outloud.model.Telling;
import dev.outloud.model.Urls;
import dev.outloud.model.body.BodyContext.TextPart;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Credit;
import dev.outloud.model.site.Edition;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Site;
import dev.outloud.text.SourcePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A page of the blog and whom it has to tell that it links to them. Immutable.
 *
 * @param source its absolute address
 * @param text a mark of its words and links, which another text does not have
 * @param targets addresses on other sites, without the place within the page
 * @param file in which it is written
 */
record Outgoing(String source, String text, NavigableSet<String> targets, SourcePath file) {
    private static final int MARK = 16;

    /**
     * The posts and pages of a site: what their texts link to, what they quote and cite, and the pages of the people whom
     * they credit. Nobody who does not want to be told is among these, nor a work of theirs.
     *
     * @param known sources of which somebody was told already, however old they are
     */
    static List<Outgoing> of(Edition edition, Collection<String> known) {
        Site site = edition.site();
        Telling telling = site.settings().telling();
        Set<String> told = new HashSet<>(known);
        List<Article> articles = new ArrayList<>();
        for (Post post : site.posts()) {
            boolean isOld = telling.since() != null && post.published().day().isBefore(telling.since());
            if (!isOld || told.contains(site.url().absolute(post.path()))) {
                articles.add(post.article());
            }
        }
        articles.addAll(site.pages());
        SilentPlaces silent = SilentPlaces.of(site);
        return articles.parallelStream()
                .map(article -> of(article, edition, silent))
                .toList();
    }

    private static Outgoing of(Article article, Edition edition, SilentPlaces silent) {
        Document text = Jsoup.parseBodyFragment(edition.body(article).content().markup());
        SiteUrl site = edition.site().url();
        NavigableSet<String> targets = new TreeSet<>();
        Stream.of(
                        text.select("a[href]").stream().map(link -> link.attr("href")),
                        bibliography(article, edition),
                        article.credits().stream()
                                .map(Credit::person)
                                .filter(person -> person.consent().list())
                                .flatMap(person -> Stream.ofNullable(person.url())))
                .flatMap(urls -> urls)
                .filter(Urls::isWeb)
                .map(Urls::withoutFragment)
                .filter(url -> site.path(url).isEmpty())
                // A licence is nobody.
                .filter(url -> !Licenses.isKnown(url))
                .filter(url -> !silent.have(url))
                .forEach(targets::add);
        String words = article.title() + "\n" + text.text() + "\n" + String.join("\n", targets);
        return new Outgoing(
                site.absolute(article.path()),
                mark(words),
                targets,
                article.document().source().path());
    }

    static String mark(String words) {
        return Snapshot.hash(words).substring(0, MARK);
    }

    /** What stands behind the text, where it does; quoted sources are links in the text itself. */
    private static Stream<String> bibliography(Article article, Edition edition) {
        if (!edition.site().settings().has(Family.BIBLIOGRAPHY)) {
            return Stream.of();
        }
        return edition.bibliography(article).stream()
                .flatMap(entry -> entry.parts().stream())
                .map(TextPart::href)
                .flatMap(Stream::ofNullable)
                .filter(href -> href.kind() == Href.Kind.OUTSIDE)
                .map(Href::value);
    }
}
