package dev.outloud.render;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.outloud.model.Family;
import dev.outloud.model.Person;
import dev.outloud.model.Settings;
import dev.outloud.model.SitePath;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Credit;
import dev.outloud.model.site.Headline;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Quotation;
import dev.outloud.model.site.Resource;
import dev.outloud.model.site.Snapshots;
import dev.outloud.render.view.Markup;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What search engines read: JSON-LD 1.1 in the terms of schema.org. The address of a page is the id of what the page is
 * about, so that the same person, work or quotation is one and the same on all pages. Gson escapes it for a script
 * element.
 */
final class JsonLd {
    private static final Gson GSON = new Gson();

    private final Settings settings;
    private final SiteUrl url;
    private final PictureJsonLd pictures;
    private final JsonLdPeople people;
    private final JsonLdWorks works;

    JsonLd(Settings settings, Snapshots snapshots) {
        this.settings = settings;
        this.url = settings.url();
        this.people = new JsonLdPeople(url);
        this.works = new JsonLdWorks(settings, snapshots, people);
        this.pictures = new PictureJsonLd(people, url);
    }

    Markup blog() {
        JsonObject data = blogName();
        data.addProperty("inLanguage", settings.language().toLanguageTag());
        if (!settings.description().isEmpty()) {
            data.addProperty("description", settings.description());
        }
        return markup(data);
    }

    private JsonObject blogName() {
        String home = url.absolute(new SitePath("/"));
        JsonObject data = typed("Blog");
        data.addProperty("@id", home);
        data.addProperty("url", home);
        data.addProperty("name", settings.title());
        return data;
    }

    Markup post(Post post) {
        JsonObject data = article("BlogPosting", post.article());
        data.addProperty("datePublished", post.published().iso());
        data.addProperty("dateModified", (post.updated() == null ? post.published() : post.updated()).iso());
        data.add("isPartOf", blogName());
        return markup(data);
    }

    Markup page(Article page) {
        return markup(article("WebPage", page));
    }

    private JsonObject article(String type, Article article) {
        JsonObject data = headline(type, article.headline());
        data.addProperty("mainEntityOfPage", url.absolute(article.path()));
        data.addProperty("headline", article.shownTitle());
        data.addProperty("description", article.description());
        data.addProperty("inLanguage", article.language().toLanguageTag());
        data.add("author", people.people(article.authors()));
        share(article, data);
        addAll(data, "citation", article.bibliography().stream().map(works::work));
        addAll(
                data,
                "mentions",
                article.credits().stream()
                        .filter(credit -> credit.reasons().contains(Credit.Reason.MENTIONED))
                        .map(credit -> people.person(credit.person())));
        addAll(data, "hasPart", article.quotations().stream().map(quotation -> part(quotation, article.language())));
        return data;
    }

    /** Under which licence it may be used, and whose pictures are in it. */
    private void share(Article article, JsonObject data) {
        if (article.license() != null) {
            PictureJsonLd.license(article.license(), data);
        }
        JsonArray shown = pictures.all(article);
        if (!shown.isEmpty()) {
            data.add("image", shown);
        }
    }

    private JsonObject headline(String type, Headline headline) {
        String address = url.absolute(headline.path());
        JsonObject data = typed(type);
        data.addProperty("@id", address);
        data.addProperty("url", address);
        data.addProperty("name", headline.shownTitle());
        return data;
    }

    /** @param language of the article that quotes */
    Markup quotation(Quotation quotation, Locale language) {
        JsonObject data = part(quotation, language);
        Headline article = quotation.article();
        data.add("isPartOf", headline(article.published() == null ? "WebPage" : "BlogPosting", article));
        return markup(data);
    }

    Markup profile(Person person) {
        return markup(people.profile(person));
    }

    Markup resource(Resource resource) {
        return markup(works.work(resource));
    }

    private JsonObject part(Quotation quotation, Locale language) {
        JsonObject data = typed("Quotation");
        data.addProperty("@id", url.absolute(quotation.article().path()) + "#" + quotation.id());
        data.addProperty("text", quotation.text());
        Locale words = quotation.mark().wordsLanguage().orElse(language);
        data.addProperty("inLanguage", words.toLanguageTag());
        if (settings.has(Family.QUOTES)) {
            data.addProperty("url", url.absolute(quotation.path()));
        }
        if (!quotation.speakers().isEmpty()) {
            data.add("creator", people.people(quotation.speakers()));
        }
        if (quotation.source() != null) {
            data.add("isBasedOn", works.work(quotation.source()));
        } else if (!Views.citeUrl(quotation).isEmpty()) {
            data.add("isBasedOn", works.page(Views.citeUrl(quotation)));
        }
        if (quotation.mark().license() != null) {
            PictureJsonLd.license(quotation.mark().license(), data);
        }
        translation(quotation, data);
        return data;
    }

    private void translation(Quotation quotation, JsonObject data) {
        if (!quotation.translators().isEmpty()) {
            data.add("translator", people.people(quotation.translators()));
        }
        Locale original = quotation.mark().language();
        if (quotation.mark().isTranslated() && original != null) {
            JsonObject translated = typed("Quotation");
            translated.addProperty("inLanguage", original.toLanguageTag());
            data.add("translationOfWork", translated);
        }
    }

    private static void addAll(JsonObject data, String key, Stream<JsonObject> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        if (!array.isEmpty()) {
            data.add(key, array);
        }
    }

    private static JsonObject typed(String type) {
        JsonObject data = new JsonObject();
        data.addProperty("@type", type);
        return data;
    }

    private static Markup markup(JsonObject about) {
        JsonObject data = new JsonObject();
        data.addProperty("@context", "https://schema.org");
        about.entrySet().forEach(entry -> data.add(entry.getKey(), entry.getValue()));
        return new Markup(GSON.toJson(data));
    }
}
