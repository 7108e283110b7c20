package dev.outloud.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.outloud.model.FilmOrSound;
import dev.outloud.model.License;
import dev.outloud.model.Licenses;
import dev.outloud.model.Media;
import dev.outloud.model.Person;
import dev.outloud.model.SitePath;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Picture;
import dev.outloud.model.site.PictureCredit;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pictures in JSON-LD with what search engines show beside them: who made them, whom to name, and under which terms
 * they may be used. In the terms of schema.org's {@code ImageObject}, as Google's documentation of image metadata has
 * it.
 */
final class PictureJsonLd {
    private final JsonLdPeople people;
    private final SiteUrl url;

    PictureJsonLd(JsonLdPeople people, SiteUrl url) {
        this.people = people;
        this.url = url;
    }

    /** Each picture of an article once, however often it is shown. */
    JsonArray all(Article article) {
        JsonArray pictures = new JsonArray();
        article.allPictures().stream()
                .filter(picture -> !FilmOrSound.isAt(picture.source().value()))
                .collect(Collectors.toMap(
                        Picture::source, picture -> picture, (first, again) -> first, LinkedHashMap::new))
                .values()
                .forEach(picture -> pictures.add(object(picture, article.path())));
        return pictures;
    }

    private JsonObject object(Picture picture, SitePath page) {
        JsonObject data = new JsonObject();
        data.addProperty("@type", "ImageObject");
        data.addProperty("contentUrl", url.absolute(picture.source(), page));
        if (!picture.alt().isBlank()) {
            data.addProperty("description", picture.alt());
        }
        if (picture.width() > 0) {
            data.addProperty("width", picture.width());
            data.addProperty("height", picture.height());
        }
        if (picture.credit() != null) {
            credit(picture.credit(), data);
        }
        return data;
    }

    private void credit(PictureCredit credit, JsonObject data) {
        Media media = credit.media();
        if (!media.title().isEmpty()) {
            data.addProperty("name", media.title());
        }
        data.add("creator", people.people(credit.creators()));
        data.addProperty(
                "creditText",
                Stream.concat(credit.creators().stream().map(Person::displayName), Stream.of(credit.beside()))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(" / ")));
        if (!credit.notice().isEmpty()) {
            data.addProperty("copyrightNotice", credit.notice());
        }
        if (media.license() != null) {
            license(media.license(), data);
        }
        if (media.rights().licensor() != null) {
            data.addProperty("acquireLicensePage", media.rights().licensor());
        }
    }

    /** The address of the terms, or a work of which only the name is known. */
    static void license(String written, JsonObject data) {
        License license = Licenses.of(written);
        if (license.url() != null) {
            data.addProperty("license", license.url());
        } else {
            JsonObject named = new JsonObject();
            named.addProperty("@type", "CreativeWork");
            named.addProperty("name", license.name());
            data.add("license", named);
        }
    }
}
