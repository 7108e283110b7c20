package dev.outloud.edition;

import dev.outloud.model.Family;
import dev.outloud.model.Href;
import dev.outloud.model.Person;
import dev.outloud.model.Settings;
import dev.outloud.model.Typography;
import dev.outloud.model.body.BodyContext;
import dev.outloud.model.body.Citation;
import dev.outloud.model.body.ImageMark;
import dev.outloud.model.body.LinkMark;
import dev.outloud.model.body.Mention;
import dev.outloud.model.body.QuotationMark;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.BodyLinks;
import dev.outloud.model.site.ChangesLine;
import dev.outloud.model.site.CitationStyle;
import dev.outloud.model.site.Quotation;
import dev.outloud.model.site.Resource;
import dev.outloud.model.site.Site;
import dev.outloud.model.site.Snapshots;
import dev.outloud.model.site.Verifications;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells the body of one article what its mentions, citations, quotations, pictures and links mean. */
final class ArticleContext implements BodyContext {
    private final Settings settings;
    private final Snapshots snapshots;
    private final Verifications verifications;
    private final BodyLinks links;
    private final Language language;
    private final boolean citesAnything;
    private final CitationStyle.Cites cites;
    private final Map<String, Quotation> quotations;

    ArticleContext(Article article, Site site, Verifications verifications, Language language) {
        this.settings = site.settings();
        this.snapshots = site.snapshots();
        this.verifications = verifications;
        this.links = article.links();
        this.language = language;
        this.citesAnything = !article.document().body().citations().isEmpty();
        this.cites = cites(article, settings, language.style());
        this.quotations = article.quotations().stream().collect(Collectors.toMap(Quotation::id, Function.identity()));
    }

    /** Works count in the order in which the text cites them; what it only lists comes behind. */
    private static CitationStyle.Cites cites(Article article, Settings settings, CitationStyle style) {
        Map<String, Resource> ordered = new LinkedHashMap<>();
        Map<String, Resource> all =
                article.bibliography().stream().collect(Collectors.toMap(Resource::id, Function.identity()));
        article.document().body().citations().stream()
                .flatMap(citation -> citation.items().stream())
                .map(Citation.Item::key)
                .filter(all::containsKey)
                .forEach(key -> ordered.putIfAbsent(key, Objects.requireNonNull(all.get(key))));
        article.bibliography().forEach(resource -> ordered.putIfAbsent(resource.id(), resource));
        Map<String, Href> titles = new HashMap<>();
        all.forEach((key, resource) -> page(resource, settings).ifPresent(href -> titles.put(key, href)));
        return style.set(
                article.document().body().citationNotes(),
                ordered.values().stream()
                        .map(resource -> new CitationStyle.Cited(resource, target(resource, settings)))
                        .toList(),
                titles);
    }

    private static @Nullable Href target(Resource resource, Settings settings) {
        return settings.has(Family.BIBLIOGRAPHY)
                ? Href.fragment(resource.anchor())
                : page(resource, settings).orElse(null);
    }

    static Optional<Href> page(Resource resource, Settings settings) {
        return resource.path().map(settings.url()::link);
    }

    List<CitationStyle.Entry> bibliography() {
        return cites.bibliography().stream()
                .map(entry -> new CitationStyle.Entry(entry.resource(), Language.robust(entry.parts(), snapshots)))
                .toList();
    }

    @Override
    public boolean citesInNotes() {
        // A style takes longer to read than many a blog to build: who cites nothing does without.
        return citesAnything && language.style().isInNotes();
    }

    @Override
    public Optional<PersonLink> mention(Mention mention) {
        return links.person(mention).map(this::link);
    }

    private PersonLink link(Person person) {
        return new PersonLink(
                Typography.name(person.displayName()),
                person.path().map(settings.url()::link).orElse(null));
    }

    @Override
    public List<TextPart> citation(Citation citation) {
        return cites.citations().getOrDefault(citation, List.of());
    }

    @Override
    public Optional<QuotationCredit> quotation(QuotationMark mark) {
        Quotation quotation = quotations.get(mark.id());
        return quotation == null ? Optional.empty() : Optional.of(credit(quotation));
    }

    private QuotationCredit credit(Quotation quotation) {
        List<PersonLink> speakers =
                quotation.speakers().stream().map(this::link).toList();
        Href permalink = settings.has(Family.QUOTES) ? settings.url().link(quotation.path()) : null;
        return new QuotationCredit(
                speakers,
                quotation.remark(),
                quotation.leadsOn(),
                source(quotation),
                quotation.sourceUrl().orElse(null),
                Typography.pages(quotation.locator()),
                ChangesLine.of(quotation, language.messages(), settings.url()),
                permalink);
    }

    @Override
    public Optional<TextPart> atSource(QuotationMark mark) {
        return Optional.ofNullable(quotations.get(mark.id()))
                .filter(quotation ->
                        quotation.source() != null && quotation.source().path().isPresent())
                .flatMap(this::words)
                .map(href -> new TextPart(language.atSource(), href));
    }

    private @Nullable TextPart source(Quotation quotation) {
        Resource source = quotation.source();
        if (source != null) {
            return new TextPart(
                    source.title(),
                    page(source, settings).or(() -> words(quotation)).orElse(null));
        }
        Quotation.Link link = quotation.link();
        return link == null ? null : new TextPart(link.title(), words(quotation).orElse(null));
    }

    private Optional<Href> words(Quotation quotation) {
        return verifications.wordsAtSource(quotation).map(snapshots::robust);
    }

    @Override
    public Optional<ImageLink> image(ImageMark image) {
        return links.picture(image)
                .map(picture -> new ImageLink(
                        picture.source(),
                        picture.width(),
                        picture.height(),
                        language.lines().credit(picture.credit())));
    }

    @Override
    public Optional<TextPart> link(LinkMark link) {
        return links.link(link);
    }

    @Override
    public Words words() {
        return language.words();
    }
}
