package dev.outloud.model.site;

import dev.outloud.model.Media;
import dev.outloud.model.Person;
import java.util.List;

/**
 * Who made a picture that an article shows. Immutable.
 *
 * @param media title, source and licence
 * @param creators at least one
 * @param inByline whether the article names them as its authors, so that no line has to
 */
public record PictureCredit(Media media, List<Person> creators, boolean inByline) {
    public PictureCredit {
        creators = List.copyOf(creators);
    }
}
