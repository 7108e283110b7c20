package dev.outloud.model.site;

import dev.outloud.model.Media;
import dev.outloud.model.Person;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who made a picture that an article shows. Immutable.
 *
 * @param media title, source and licence
 * @param creators at least one
 * @param inByline whether the article names them as its authors, so that no line has to
 */
public record PictureCredit(Media media, List<Person> creators, boolean inByline) {
    private static final Pattern SIGNS_AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.!?)]+$");

    public PictureCredit {
        creators = List.copyOf(creators);
    }

    /** Whom the holder of the rights wants to see named beside the creators, such as an agency; may be empty. */
    public String beside() {
        String rest = quoted(media.rights().creditLine());
        for (Person creator : creators) {
            rest = names(creator).reduce(rest, (text, name) -> text.replace(name, " "));
        }
        return SIGNS_AROUND.matcher(rest).replaceAll("");
    }

    /** The copyright notice; may be empty. */
    public String notice() {
        return quoted(media.rights().notice());
    }

    /** Words of the holder of the rights, unless they may name somebody otherwise than they agreed to. */
    private String quoted(String words) {
        return creators.stream().anyMatch(creator -> creator.consent().nameAs() != null) ? "" : words;
    }

    private static Stream<String> names(Person person) {
        return Stream.concat(Stream.of(person.name()), person.aliases().stream());
    }
}
