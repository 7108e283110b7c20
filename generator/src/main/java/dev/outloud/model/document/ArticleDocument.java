package dev.outloud.model.document;

import dev.outloud.model.body.Body;
import dev.outloud.model.body.Citation;
import dev.outloud.text.Location;
import dev.outloud.text.Ref;
import dev.outloud.text.SourceText;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A post or a page as written. Immutable.
 *
 * @param kind which of the two
 * @param name what its file or bundle folder is called, without date and extension: the slug if none is written
 * @param frontMatter as written
 * @param body the text behind the front matter
 */
public record ArticleDocument(SourceText source, Kind kind, String name, FrontMatter frontMatter, Body body)
        implements Document {
    /** Where its address comes from: the permalink or slug in its front matter, or else the name of its file. */
    public Location addressAt() {
        Ref written = frontMatter.permalink() != null ? frontMatter.permalink() : frontMatter.slug();
        return written == null ? Location.of(source.path()) : written.at().locate();
    }

    /** The keys of all resources that it lists or cites, be they known or not. */
    public Set<String> resourceKeys() {
        return Stream.concat(
                        frontMatter.resources().stream().map(Ref::value),
                        body.citations().stream()
                                .flatMap(citation -> citation.items().stream())
                                .map(Citation.Item::key))
                .collect(Collectors.toSet());
    }

    /** What sort of article a file holds. */
    public enum Kind {
        POST,
        PAGE
    }
}
