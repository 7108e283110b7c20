package dev.outloud.feed;

import dev.outloud.feed.FeedEntry.LeadPicture;
import dev.outloud.model.License;
import dev.outloud.model.Licenses;
import dev.outloud.model.Person;
import dev.outloud.model.SitePath;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Edition;
import dev.outloud.model.site.Headline;
import dev.outloud.model.site.Label;
import dev.outloud.model.site.Picture;
import dev.outloud.model.site.PictureCredit;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Redirect;
import dev.outloud.text.Ref;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The entries of posts, each made once, whatever number of feeds it is in. Thread-safe. */
final class PostEntries {
    private final Edition edition;
    private final SiteUrl url;
    private final FeedBodies bodies;
    private final Enclosures enclosures;
    private final Map<Headline, Post> posts = new HashMap<>();
    private final Map<SitePath, Redirect> former = new HashMap<>();
    private final Map<Headline, FeedEntry> made = new ConcurrentHashMap<>();

    PostEntries(Edition edition, FeedBodies bodies) {
        this.edition = edition;
        this.url = edition.site().url();
        this.bodies = bodies;
        this.enclosures = new Enclosures(edition.site());
        edition.site().posts().forEach(post -> posts.put(post.headline(), post));
        edition.site().redirects().forEach(redirect -> former.putIfAbsent(redirect.to(), redirect));
    }

    FeedEntry of(Headline headline) {
        return made.computeIfAbsent(headline, key -> make(post(key)));
    }

    /** The post of a headline, which is that of a post. */
    Post post(Headline headline) {
        return Objects.requireNonNull(posts.get(headline), "a headline of no post");
    }

    private FeedEntry make(Post post) {
        Article article = post.article();
        String whole = bodies.html(article);
        return new FeedEntry(
                id(post),
                url.absolute(post.path()),
                article.shownTitle(),
                article.language().toLanguageTag(),
                post.published(),
                post.changed(),
                article.description(),
                edition.site().settings().syndication().whole() ? whole : "",
                FeedPerson.all(article.authorsInLists(), url),
                FeedPerson.all(article.creditedInLists(), url),
                post.tags().stream().map(Label::name).toList(),
                picture(article),
                enclosures.of(whole),
                license(article),
                null);
    }

    /**
     * What readers know a post by: what its author says, or its first address. One that moved has that among its aliases,
     * the oldest first.
     */
    private String id(Post post) {
        Ref written = post.article().document().frontMatter().guid();
        if (written != null) {
            return written.value();
        }
        SiteUrl at = edition.site().settings().syndication().idsAt();
        SiteUrl base = at == null ? url : at;
        Redirect first = former.get(post.path());
        return first == null ? base.absolute(post.path()) : first.absoluteFrom(base);
    }

    private @Nullable LeadPicture picture(Article article) {
        Picture lead = article.lead();
        if (lead == null) {
            return null;
        }
        String address = url.absolute(lead.source(), article.path());
        PictureCredit credit = lead.credit();
        String license = credit == null ? null : credit.media().license();
        return new LeadPicture(
                address,
                MediaTypes.of(address).orElse(null),
                lead.alt(),
                lead.width(),
                lead.height(),
                credit == null
                        ? List.of()
                        : credit.creators().stream().map(Person::displayName).toList(),
                license == null ? null : Licenses.of(license));
    }

    private static @Nullable License license(Article article) {
        Ref written = article.document().frontMatter().license();
        return written == null ? null : Licenses.of(written.value());
    }
}
