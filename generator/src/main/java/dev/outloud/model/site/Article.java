package dev.outloud.model.site;

import dev.outloud.model.Person;
import dev.outloud.model.SitePath;
import dev.outloud.model.document.ArticleDocument;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What posts and pages have in common, everything looked up. Immutable.
 *
 * @param document as written
 * @param headline its name and address
 * @param description may be empty; from the front matter, else from the text's beginning
 * @param authors at least one, unless the site names none
 * @param links what the marks of its body mean
 * @param quotations in the order of the text
 * @param bibliography resources that it lists or cites, in the order of their first appearance
 * @param pictures in the order of the text, without the lead picture
 * @param lead the picture at its head
 * @param credits everybody it credits but its own authors: first those quoted, then cited, mentioned, pictured
 */
public record Article(
        ArticleDocument document,
        Headline headline,
        Locale language,
        String description,
        List<Person> authors,
        BodyLinks links,
        List<Quotation> quotations,
        List<Resource> bibliography,
        List<Picture> pictures,
        @Nullable Picture lead,
        List<Credit> credits,
        @Nullable String license) {
    public Article {
        authors = List.copyOf(authors);
        quotations = List.copyOf(quotations);
        bibliography = List.copyOf(bibliography);
        pictures = List.copyOf(pictures);
        credits = List.copyOf(credits);
    }

    /** Whom feeds and lists of posts name: those it credits who are to be found in lists. */
    public List<Person> creditedInLists() {
        return credits.stream()
                .map(Credit::person)
                .filter(person -> person.consent().list())
                .toList();
    }

    /** Those of its authors whom feeds and lists of posts name. */
    public List<Person> authorsInLists() {
        return authors.stream().filter(person -> person.consent().list()).toList();
    }

    /** The picture at its head and those of its text. */
    public List<Picture> allPictures() {
        return Stream.concat(Stream.ofNullable(lead), pictures.stream()).toList();
    }

    public SitePath path() {
        return headline.path();
    }

    /** {@link Headline#shownTitle}. */
    public String shownTitle() {
        return headline.shownTitle();
    }

    public String title() {
        return headline.title();
    }
}
