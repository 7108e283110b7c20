package dev.outloud.link;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.PeopleYaml;
import dev.outloud.model.Person;
import dev.outloud.model.Settings;
import dev.outloud.model.Typography;
import dev.outloud.model.body.Body;
import dev.outloud.model.body.BodyContext.TextPart;
import dev.outloud.model.body.Citation;
import dev.outloud.model.body.ImageMark;
import dev.outloud.model.body.LinkMark;
import dev.outloud.model.body.Mention;
import dev.outloud.model.document.ArticleDocument;
import dev.outloud.model.document.FrontMatter;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.BodyLinks;
import dev.outloud.model.site.Picture;
import dev.outloud.model.site.Quotation;
import dev.outloud.model.site.Resource;
import dev.outloud.text.Ref;
import dev.outloud.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Looks up everything that one article names. Safe to share between threads. */
final class ArticleLinker {
    private final Settings settings;
    private final Directory directory;
    private final Speakers speakers;
    private final QuotationLinker quotations;
    private final Library library;
    private final Links links;
    private final Pictures pictures;
    private final Diagnostics diagnostics;
    private final List<Person> siteAuthors;

    ArticleLinker(
            Settings settings,
            Directory directory,
            Speakers speakers,
            Library library,
            Links links,
            Pictures pictures,
            Diagnostics diagnostics) {
        this.settings = settings;
        this.directory = directory;
        this.speakers = speakers;
        this.quotations = new QuotationLinker(settings.url(), directory, speakers, library);
        this.library = library;
        this.links = links;
        this.pictures = pictures;
        this.diagnostics = diagnostics;
        this.siteAuthors = authors(settings.authors());
    }

    Article link(AddressedArticle addressed) {
        ArticleDocument document = addressed.document();
        FrontMatter written = document.frontMatter();
        List<Person> authors = written.authors().isEmpty() ? siteAuthors : authors(written.authors());
        List<Resource> bibliography = bibliography(document);
        BodyLinks bodyLinks = bodyLinks(document, bibliography, authors);
        List<Quotation> quotations = this.quotations.link(addressed, authors, bodyLinks);
        List<Picture> shown = document.body().images().stream()
                .map(bodyLinks::picture)
                .flatMap(Optional::stream)
                .toList();
        Picture lead = written.image() == null
                ? null
                : pictures.find(written.image(), document, authors).orElse(null);
        Locale language = written.lang() == null ? settings.language() : language(written.lang());
        return new Article(
                document,
                addressed.headline(),
                language,
                description(document, bodyLinks, language),
                authors,
                bodyLinks,
                quotations,
                bibliography,
                shown,
                lead,
                new Credits(authors).of(quotations, bibliography, bodyLinks, document, lead, shown),
                written.license() == null
                        ? settings.license()
                        : written.license().value());
    }

    private Locale language(Ref written) {
        try {
            return new Locale.Builder().setLanguageTag(written.value()).build();
        } catch (IllformedLocaleException e) {
            diagnostics.add(
                    Problem.BAD_VALUE,
                    written.at().locate(),
                    "\"" + written.value() + "\" is no language tag",
                    "write it as en, de or pt-BR");
            return settings.language();
        }
    }

    private String description(ArticleDocument document, BodyLinks bodyLinks, Locale language) {
        Ref written = document.frontMatter().description();
        if (written != null) {
            return Typography.of(written.value());
        }
        return Descriptions.shortened(document.body().excerptText(bodyLinks.naming()), language);
    }

    private List<Person> authors(List<Ref> refs) {
        List<Person> authors = new ArrayList<>();
        for (Ref ref : refs) {
            Optional<Person> author = directory.named(ref.value());
            if (author.isEmpty()) {
                diagnostics.add(
                        Problem.UNKNOWN_PERSON,
                        ref.at().locate(),
                        "no person \"" + ref.value() + "\" to be an author",
                        DidYouMean.hint(
                                ref.value(), directory.ids(), "add to people.yml:\n" + PeopleYaml.author(ref.value())));
            }
            author.filter(person -> !authors.contains(person)).ifPresent(authors::add);
        }
        return authors;
    }

    private BodyLinks bodyLinks(ArticleDocument document, List<Resource> bibliography, List<Person> authors) {
        Body body = document.body();
        Map<Mention, Person> mentions = new HashMap<>();
        for (Mention mention : body.mentions()) {
            Optional<Person> person = directory.byId(mention.id());
            person.ifPresent(found -> mentions.put(mention, found));
            if (person.isEmpty()) {
                speakers.unknown(mention.id(), document.source(), mention.at());
            }
        }
        Map<LinkMark, TextPart> linked = new HashMap<>();
        body.links().forEach(link -> links.resolve(link, document).ifPresent(part -> linked.put(link, part)));
        Map<ImageMark, Picture> images = new HashMap<>();
        body.images().forEach(image -> pictures.find(image, document, authors).ifPresent(p -> images.put(image, p)));
        Map<String, Resource> cited = new HashMap<>();
        bibliography.forEach(resource -> cited.put(resource.id(), resource));
        return new BodyLinks(mentions, linked, images, cited);
    }

    /** What the front matter lists, then what the text cites. */
    private List<Resource> bibliography(ArticleDocument document) {
        Map<String, Resource> found = new LinkedHashMap<>();
        for (Ref ref : document.frontMatter().resources()) {
            library.find(ref.value(), ref.at().locate()).ifPresent(r -> found.put(r.id(), r));
        }
        for (Citation citation : document.body().citations()) {
            for (Citation.Item item : citation.items()) {
                library.find(item.key(), document.source().locate(item.at()))
                        .ifPresent(r -> found.putIfAbsent(r.id(), r));
            }
        }
        library.linked(document)
                .forEach(key -> library.find(key, document.source().locate(Span.at(0)))
                        .ifPresent(r -> found.putIfAbsent(r.id(), r)));
        return List.copyOf(found.values());
    }
}
