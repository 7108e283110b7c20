package dev.outloud.render;

import dev.outloud.model.CslItem;
import dev.outloud.model.Family;
import dev.outloud.model.Href;
import dev.outloud.model.License;
import dev.outloud.model.Licenses;
import dev.outloud.model.Messages;
import dev.outloud.model.Monogram;
import dev.outloud.model.Person;
import dev.outloud.model.PublicationDate;
import dev.outloud.model.Settings;
import dev.outloud.model.SitePath;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.Typography;
import dev.outloud.model.Urls;
import dev.outloud.model.body.BodyContext.TextPart;
import dev.outloud.model.body.Face;
import dev.outloud.model.body.Html;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.ChangesLine;
import dev.outloud.model.site.CitationStyle;
import dev.outloud.model.site.Edition;
import dev.outloud.model.site.Headline;
import dev.outloud.model.site.Quotation;
import dev.outloud.model.site.Resource;
import dev.outloud.render.view.CiteView;
import dev.outloud.render.view.DateView;
import dev.outloud.render.view.HeadlineView;
import dev.outloud.render.view.LinkView;
import dev.outloud.render.view.Markup;
import dev.outloud.render.view.OfferView;
import dev.outloud.render.view.PersonView;
import dev.outloud.render.view.QuotationView;
import dev.outloud.render.view.VersionView;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns what the model says into what a page in one language shows. Immutable and safe to share. */
final class Views {
    private final Edition edition;
    private final Messages messages;
    private final DateTimeFormatter dates;
    private final Map<Headline, Article> articles;

    Views(Edition edition, Messages messages, Map<Headline, Article> articles) {
        this.edition = edition;
        this.messages = messages;
        this.dates = DateTimeFormatter.ofPattern(messages.text("date.pattern"), messages.language());
        this.articles = articles;
    }

    Edition edition() {
        return edition;
    }

    /** Bibliography entries and credits in the language of the page. */
    Edition.Lines lines() {
        return edition.in(messages.language());
    }

    Settings settings() {
        return edition.site().settings();
    }

    Messages messages() {
        return messages;
    }

    SiteUrl url() {
        return edition.site().url();
    }

    String href(SitePath path) {
        return url().href(path);
    }

    /** An address stays; a path is one under static/, however much of that was written. */
    String photo(String written) {
        if (Urls.isOutside(written)) {
            return written;
        }
        return url().basePath() + "/" + Urls.encoded(written.replaceFirst("^/?(?:static/)?", ""));
    }

    PersonView person(Person person) {
        return new PersonView(
                Typography.name(person.displayName()),
                person.path().map(this::href).orElse(null),
                Monogram.of(person.displayName()));
    }

    List<PersonView> people(List<Person> people) {
        return people.stream().map(this::person).toList();
    }

    DateView date(PublicationDate date) {
        return new DateView(dates.format(date.day()), date.iso());
    }

    HeadlineView headline(Headline headline) {
        PublicationDate published = headline.published();
        return new HeadlineView(
                headline.shownTitle(), href(headline.path()), published == null ? null : date(published));
    }

    List<HeadlineView> headlines(List<Headline> headlines) {
        return headlines.stream().map(this::headline).toList();
    }

    static List<LinkView> parts(List<TextPart> parts) {
        return parts.stream()
                .map(part -> {
                    Href href = part.href();
                    StringBuilder close = new StringBuilder();
                    part.faces().forEach(face -> close.insert(0, face.close()));
                    return new LinkView(
                            part.text(),
                            href == null ? null : href.value(),
                            version(href),
                            new Markup(part.faces().stream().map(Face::open).collect(Collectors.joining())),
                            new Markup(close.toString()));
                })
                .toList();
    }

    private static @Nullable VersionView version(@Nullable Href href) {
        Href.Version copy = href == null ? null : href.version();
        return copy == null
                ? null
                : new VersionView(copy.original(), copy.archived(), copy.date().toString());
    }

    /** An archived copy of a page, if one is known. */
    @Nullable
    VersionView version(@Nullable String url) {
        return url == null ? null : version(edition.site().snapshots().robust(Href.outside(url)));
    }

    static OfferView offer(CitationStyle.Offer offer) {
        return new OfferView(offer.style(), parts(offer.parts()));
    }

    @Nullable
    LinkView license(@Nullable String license) {
        if (license == null) {
            return null;
        }
        License known = Licenses.of(license);
        return new LinkView(known.name(), known.url());
    }

    QuotationView quotation(Quotation quotation) {
        String home = href(quotation.article().path());
        Optional<Html> words = Optional.ofNullable(articles.get(quotation.article()))
                .map(edition::body)
                .flatMap(body -> body.quotation(quotation.id()));
        String html = words.map(found -> found.elsewhere(home)).orElse("");
        List<PersonView> speakers = people(quotation.speakers());
        return new QuotationView(
                quotation.id(),
                new Markup(html),
                speakers,
                source(quotation),
                quotation.remark(),
                quotation.leadsOn(),
                citeUrl(quotation),
                Typography.pages(quotation.locator()),
                parts(ChangesLine.of(quotation, messages, url())),
                language(quotation),
                license(quotation.mark().license()),
                settings().has(Family.QUOTES) ? href(quotation.path()) : null,
                home + "#" + quotation.id(),
                quotation.source() == null ? null : words(quotation),
                version(quotation.sourceUrl().orElse(null)),
                edition.verifications()
                        .of(quotation)
                        .map(found -> VerificationViews.view(found, this))
                        .orElse(null),
                headline(quotation.article()),
                speakers.isEmpty() ? "" : speakers.get(0).monogram());
    }

    List<QuotationView> quotations(List<Quotation> quotations) {
        return quotations.stream().map(this::quotation).toList();
    }

    private @Nullable LinkView source(Quotation quotation) {
        Resource source = quotation.source();
        String words = words(quotation);
        if (source != null) {
            String page = resourceHref(source);
            return page == null
                    ? new LinkView(source.title(), words, version(source.item().url()))
                    : new LinkView(source.title(), page);
        }
        Quotation.Link link = quotation.link();
        return link == null ? null : new LinkView(link.title(), words, version(link.url()));
    }

    private @Nullable String words(Quotation quotation) {
        return edition.wordsAtSource(quotation).map(Href::value).orElse(null);
    }

    @Nullable
    String resourceHref(Resource resource) {
        return resource.path().map(this::href).orElse(null);
    }

    /** The language in which an article is written. */
    Locale language(Headline headline) {
        Article article = articles.get(headline);
        return article == null ? messages.language() : article.language();
    }

    CiteView cite(Resource resource) {
        String url = resource.item().url();
        CslItem.Issued issued = resource.item().issued();
        return new CiteView(
                resource.title(),
                url == null ? resourceHref(resource) : url,
                resource.contributors().stream()
                        .map(made -> made.person() == null
                                ? new PersonView(made.name().full(), null, "")
                                : person(made.person()))
                        .toList(),
                issued == null ? null : issued.iso().orElse(null));
    }

    /** The language of the words, if it is another than that of their article; a translation is in the article's. */
    private static @Nullable String language(Quotation quotation) {
        return quotation.mark().wordsLanguage().map(Locale::toLanguageTag).orElse(null);
    }

    static String citeUrl(Quotation quotation) {
        return quotation.sourceUrl().orElse("");
    }

    /** Which families of outputs are on, by key. */
    Map<String, Boolean> families() {
        Map<String, Boolean> families = Arrays.stream(Family.values())
                .collect(Collectors.toMap(Family::key, settings()::has, (a, b) -> a, TreeMap::new));
        // A list of nobody is not written.
        families.computeIfPresent(
                Family.OPML.key(), (key, on) -> on && !edition.site().blogroll().isEmpty());
        families.put(Family.READING.key(), !edition.site().reading().isEmpty());
        return families;
    }
}
