package dev.outloud.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.outloud.model.CslItem;
import dev.outloud.model.Doi;
import dev.outloud.model.Href;
import dev.outloud.model.Settings;
import dev.outloud.model.site.Resource;
import dev.outloud.model.site.Snapshots;

/** Resources in the terms of schema.org. */
final class JsonLdWorks {
    private final Settings settings;
    private final Snapshots snapshots;
    private final JsonLdPeople people;

    JsonLdWorks(Settings settings, Snapshots snapshots, JsonLdPeople people) {
        this.settings = settings;
        this.snapshots = snapshots;
        this.people = people;
    }

    JsonObject work(Resource resource) {
        CslItem item = resource.item();
        JsonObject data = new JsonObject();
        data.addProperty("@type", type(item.type()));
        resource.path().ifPresent(path -> data.addProperty("@id", settings.url().absolute(path)));
        data.addProperty("name", resource.title());
        if (item.url() != null) {
            data.addProperty("url", item.url());
            addArchive(data, item.url());
        }
        item.variable("DOI").flatMap(Doi::read).ifPresent(doi -> data.addProperty("sameAs", doi.url()));
        CslItem.Issued issued = item.issued();
        if (issued != null) {
            issued.iso().ifPresent(date -> data.addProperty("datePublished", date));
        }
        JsonArray makers = new JsonArray();
        resource.contributors().forEach(made -> makers.add(maker(made)));
        if (!makers.isEmpty()) {
            data.add(item.authors().isEmpty() ? "editor" : "author", makers);
        }
        return data;
    }

    /** A source of which nothing is known but its address, and perhaps a copy of it. */
    JsonElement page(String address) {
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

    private JsonObject maker(Resource.Contributor made) {
        if (made.person() != null) {
            return people.person(made.person());
        }
        JsonObject data = new JsonObject();
        data.addProperty("@type", made.name().isOrganisation() ? "Organization" : "Person");
        data.addProperty("name", made.name().full());
        return data;
    }

    /** The type nearest to one of CSL 1.0.2; what schema.org has no word for is a work of some kind. */
    private static String type(String csl) {
        return switch (csl) {
            case "article-journal", "paper-conference" -> "ScholarlyArticle";
            case "article", "article-magazine", "entry-encyclopedia", "entry-dictionary" -> "Article";
            case "article-newspaper" -> "NewsArticle";
            case "book", "classic" -> "Book";
            case "chapter" -> "Chapter";
            case "thesis" -> "Thesis";
            case "report" -> "Report";
            case "webpage" -> "WebPage";
            case "post-weblog" -> "BlogPosting";
            case "post" -> "SocialMediaPosting";
            case "review", "review-book" -> "Review";
            case "motion_picture" -> "VideoObject";
            case "song" -> "AudioObject";
            case "broadcast" -> "Episode";
            case "dataset" -> "Dataset";
            case "software" -> "SoftwareApplication";
            case "legislation", "bill", "regulation" -> "Legislation";
            case "manuscript" -> "Manuscript";
            case "map" -> "Map";
            case "musical_score" -> "SheetMusic";
            case "periodical" -> "Periodical";
            default -> "CreativeWork";
        };
    }
}
