package dev.outloud.render;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.outloud.model.Href;
import dev.outloud.model.Person;
import dev.outloud.model.Profiles;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Credit;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Quotation;
import dev.outloud.model.site.Resource;
import dev.outloud.model.site.Snapshots;
import dev.outloud.render.view.Markup;
import java.util.List;
import java.util.stream.Stream;

/** What search engines read: JSON-LD 1.1 in the terms of schema.org. Gson escapes it for a script element. */
final class JsonLd {
    private static final Gson GSON = new Gson();

    private final SiteUrl url;
    private final PictureJsonLd pictures;
    private final Snapshots snapshots;

    JsonLd(SiteUrl url, Snapshots snapshots) {
        this.url = url;
        this.pictures = new PictureJsonLd(this, url);
        this.snapshots = snapshots;
    }

    Markup post(Post post) {
        Article article = post.article();
        JsonObject data = typed("BlogPosting");
        String address = url.absolute(post.path());
        data.addProperty("@id", address);
        data.addProperty("url", address);
        data.addProperty("mainEntityOfPage", address);
        data.addProperty("headline", post.article().shownTitle());
        data.addProperty("description", article.description());
        data.addProperty("inLanguage", article.language().toLanguageTag());
        data.addProperty("datePublished", post.published().iso());
        data.addProperty("dateModified", (post.updated() == null ? post.published() : post.updated()).iso());
        data.add("author", people(article.authors()));
        share(article, data);
        addAll(data, "citation", article.bibliography().stream().map(this::work));
        addAll(
                data,
                "mentions",
                article.credits().stream()
                        .filter(credit -> credit.reasons().contains(Credit.Reason.MENTIONED))
                        .map(credit -> person(credit.person())));
        addAll(data, "hasPart", article.quotations().stream().map(quotation -> part(quotation)));
        return markup(data);
    }

    Markup page(Article page) {
        JsonObject data = typed("WebPage");
        data.addProperty("@id", url.absolute(page.path()));
        data.addProperty("url", url.absolute(page.path()));
        data.addProperty("name", page.shownTitle());
        data.addProperty("inLanguage", page.language().toLanguageTag());
        share(page, data);
        return markup(data);
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

    Markup quotation(Quotation quotation) {
        JsonObject data = part(quotation);
        data.addProperty("@context", "https://schema.org");
        data.addProperty("isPartOf", url.absolute(quotation.article().path()));
        return markup(data);
    }

    Markup profile(Person person) {
        JsonObject data = person(person);
        data.addProperty("@context", "https://schema.org");
        if (person.bio() != null) {
            data.addProperty("description", person.bio());
        }
        return markup(data);
    }

    private JsonObject part(Quotation quotation) {
        JsonObject data = new JsonObject();
        data.addProperty("@type", "Quotation");
        data.addProperty("@id", url.absolute(quotation.article().path()) + "#" + quotation.id());
        data.addProperty("text", quotation.text());
        if (!quotation.speakers().isEmpty()) {
            data.add("creator", people(quotation.speakers()));
        }
        if (quotation.source() != null) {
            data.add("isBasedOn", work(quotation.source()));
        } else if (!Views.citeUrl(quotation).isEmpty()) {
            data.add("isBasedOn", page(Views.citeUrl(quotation)));
        }
        if (quotation.mark().license() != null) {
            PictureJsonLd.license(quotation.mark().license(), data);
        }
        return data;
    }

    private JsonObject work(Resource resource) {
        JsonObject data = new JsonObject();
        data.addProperty("@type", "CreativeWork");
        data.addProperty("name", resource.title());
        if (resource.item().url() != null) {
            data.addProperty("url", resource.item().url());
            addArchive(data, resource.item().url());
        }
        addAll(data, "author", resource.people().stream().map(this::person));
        return data;
    }

    /** A source of which nothing is known but its address, and perhaps a copy of it. */
    private JsonElement page(String address) {
        JsonObject data = new JsonObject();
        data.addProperty("@type", "CreativeWork");
        data.addProperty("url", address);
        addArchive(data, address);
        return data.has("archivedAt") ? data : new JsonPrimitive(address);
    }

    private void addArchive(JsonObject work, String address) {
        Href.Version copy = snapshots.robust(Href.outside(address)).version();
        if (copy != null) {
            work.addProperty("archivedAt", copy.archived());
        }
    }

    JsonArray people(List<Person> people) {
        JsonArray array = new JsonArray();
        people.forEach(person -> array.add(person(person)));
        return array;
    }

    private JsonObject person(Person person) {
        JsonObject data = new JsonObject();
        data.addProperty("@type", person.isOrganisation() ? "Organization" : "Person");
        data.addProperty("name", person.displayName());
        person.path().ifPresent(path -> {
            data.addProperty("@id", url.absolute(path));
            data.addProperty("url", person.url() == null ? url.absolute(path) : person.url());
            JsonArray same = new JsonArray();
            person.accounts()
                    .handles()
                    .forEach((network, handle) -> Profiles.url(network, handle).ifPresent(same::add));
            if (!same.isEmpty()) {
                data.add("sameAs", same);
            }
        });
        return data;
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
        data.addProperty("@context", "https://schema.org");
        data.addProperty("@type", type);
        return data;
    }

    private static Markup markup(JsonObject data) {
        return new Markup(GSON.toJson(data));
    }
}
