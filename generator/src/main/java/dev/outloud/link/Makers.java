package dev.outloud.link;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Media;
import dev.outloud.model.PeopleYaml;
import dev.outloud.model.Person;
import dev.outloud.model.site.PictureCredit;
import dev.outloud.text.Ref;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says who made a medium: by id, name or alias. Whoever is in no list still gets the credit, under the name as written,
 * and the author a warning with the lines to add. After {@link #meet} safe to share between threads.
 */
final class Makers {
    private final Directory directory;
    private final Speakers speakers;
    private final Diagnostics diagnostics;

    Makers(Directory directory, Speakers speakers, Diagnostics diagnostics) {
        this.directory = directory;
        this.speakers = speakers;
        this.diagnostics = diagnostics;
    }

    /** Meets everybody who made a medium that is shown. */
    void meet(Stream<Media> shown) {
        List<Ref> names = shown.flatMap(media -> media.creators().stream()).toList();
        speakers.meetNamed(names.stream());
        names.forEach(this::meet);
    }

    private void meet(Ref name) {
        if (directory.named(name.value()).isPresent()) {
            return;
        }
        String near = DidYouMean.hint(name.value(), directory.ids(), "");
        Person met = directory.meet(name.value(), null);
        diagnostics.add(
                Problem.NEW_MAKER,
                name.at().locate(),
                "\"" + name.value() + "\" made a picture and is not in people.yml",
                near.isEmpty() ? "add to people.yml:\n" + PeopleYaml.entry(met) : near);
    }

    /** @param authors whom the byline of the article names */
    PictureCredit credit(Media media, List<Person> authors) {
        Set<Person> creators = new LinkedHashSet<>();
        media.creators().forEach(name -> directory.named(name.value()).ifPresent(creators::add));
        return new PictureCredit(media, List.copyOf(creators), media.isOwn() && authors.containsAll(creators));
    }
}
