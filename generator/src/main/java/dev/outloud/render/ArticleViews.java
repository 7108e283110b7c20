package dev.outloud.render;

import dev.outloud.model.Family;
import dev.outloud.model.Person;
import dev.outloud.model.Urls;
import dev.outloud.model.body.Heading;
import dev.outloud.model.document.FrontMatter;
import dev.outloud.model.document.FrontMatter.Purpose;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Credit;
import dev.outloud.model.site.Edition;
import dev.outloud.model.site.Headline;
import dev.outloud.model.site.Label;
import dev.outloud.model.site.Picture;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Series;
import dev.outloud.model.site.Tag;
import dev.outloud.render.view.ArticleView;
import dev.outloud.render.view.CreditView;
import dev.outloud.render.view.EntryView;
import dev.outloud.render.view.HeadlineView;
import dev.outloud.render.view.LinkView;
import dev.outloud.render.view.Markup;
import dev.outloud.render.view.PictureView;
import dev.outloud.render.view.PostingView;
import dev.outloud.render.view.PurposeView;
import dev.outloud.render.view.ReferenceView;
import dev.outloud.render.view.SeriesView;
import dev.outloud.render.view.TocView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the pages of posts and pages, and lists of posts, show. */
final class ArticleViews {
    private static final int LONG = 3;

    private final Views views;
    private final ReadingTime reading;

    /** @param reading the same for all languages */
    ArticleViews(Views views, ReadingTime reading) {
        this.views = views;
        this.reading = reading;
    }

    EntryView entry(Post post) {
        Article article = post.article();
        return new EntryView(
                post.article().shownTitle(),
                views.href(post.path()),
                views.date(post.published()),
                reading.minutes(article),
                article.description(),
                views.people(article.authorsInLists()),
                views.people(article.creditedInLists()),
                purpose(article.document().frontMatter().purpose()));
    }

    ArticleView post(Post post) {
        return view(
                post.article(),
                post,
                post.tags().stream()
                        .map(tag -> new LinkView(tag.name(), views.href(Tag.path(tag.id()))))
                        .toList());
    }

    ArticleView page(Article page) {
        return view(page, null, List.of());
    }

    private ArticleView view(Article article, @Nullable Post post, List<LinkView> tags) {
        FrontMatter written = article.document().frontMatter();
        Label series = post == null ? null : post.series();
        boolean listed = views.settings().has(Family.BIBLIOGRAPHY);
        return new ArticleView(
                article.shownTitle(),
                views.href(article.path()),
                written.description() == null ? "" : article.description(),
                views.people(article.authors()),
                post == null ? null : views.date(post.published()),
                post == null || post.updated() == null ? null : views.date(post.updated()),
                reading.minutes(article),
                tags,
                series == null ? null : series(series),
                toc(article, written.toc()),
                purpose(written.purpose()),
                article.lead() == null ? null : picture(article.lead()),
                new Markup(views.edition().body(article).content().markup()),
                written.ask(),
                listed ? bibliography(article) : List.of(),
                article.credits().stream().map(this::credit).toList(),
                post == null ? null : new ReplyViews(views).of(post),
                post == null ? null : ShareLinks.of(views.url().absolute(article.path()), article.title()),
                written.license() == null
                        ? null
                        : views.license(written.license().value()),
                views.edition().posting(article).map(ArticleViews::posting).orElse(null),
                post == null ? null : neighbour(post.older()),
                post == null ? null : neighbour(post.newer()));
    }

    private static PostingView posting(Edition.Posting posting) {
        return new PostingView(Views.offer(posting.offer()), posting.bibtex());
    }

    private @Nullable HeadlineView neighbour(@Nullable Headline headline) {
        return headline == null ? null : views.headline(headline);
    }

    private List<ReferenceView> bibliography(Article article) {
        return views.edition().bibliography(article).stream()
                .map(entry -> new ReferenceView(
                        entry.resource().anchor(), Views.parts(entry.parts()), views.cite(entry.resource())))
                .toList();
    }

    private static @Nullable LinkView home(Person person) {
        return person.url() == null || !person.consent().list()
                ? null
                : new LinkView(Urls.shown(person.url()), person.url());
    }

    private CreditView credit(Credit credit) {
        return new CreditView(
                views.person(credit.person()),
                home(credit.person()),
                credit.reasons().stream()
                        .map(reason -> reason.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private @Nullable SeriesView series(Label label) {
        boolean hasPage = views.settings().has(Family.SERIES);
        Optional<Series> series = views.edition().site().series(label);
        return series.filter(found -> hasPage)
                .map(found -> new SeriesView(found.name(), views.href(found.path()), views.headlines(found.posts())))
                .orElse(null);
    }

    PictureView picture(Picture picture) {
        return new PictureView(
                picture.source().value(),
                picture.alt(),
                picture.width(),
                picture.height(),
                Views.parts(views.lines().credit(picture.credit())));
    }

    private static @Nullable PurposeView purpose(@Nullable Purpose purpose) {
        return purpose == null ? null : new PurposeView(purpose.goal(), purpose.help(), purpose.contribution());
    }

    /** Unless the author says so, only a text of several parts has one. */
    private static List<TocView> toc(Article article, @Nullable Boolean wanted) {
        List<Heading> headings = article.document().body().headings();
        if (wanted == null ? headings.size() < LONG : !wanted) {
            return List.of();
        }
        int top = headings.stream().mapToInt(Heading::level).min().orElse(1);
        List<TocView> entries = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).level() == top) {
                List<TocView> below = new ArrayList<>();
                for (int j = i + 1; j < headings.size() && headings.get(j).level() > top; j++) {
                    if (headings.get(j).level() == top + 1) {
                        below.add(entry(headings.get(j), List.of()));
                    }
                }
                entries.add(entry(headings.get(i), below));
            }
        }
        return entries;
    }

    private static TocView entry(Heading heading, List<TocView> below) {
        return new TocView(heading.text(), "#" + heading.id(), below);
    }
}
