package dev.outloud.link;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Person;
import dev.outloud.model.Slug;
import dev.outloud.model.body.Speaker;
import dev.outloud.text.SourceText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says who speaks: by id, name, alias, then unambiguous surname. Whoever is in no list still gets the credit, under the
 * name as written, and the author a warning with the lines to add.
 */
final class Speakers {
    private final Directory directory;
    private final Diagnostics diagnostics;
    private final Set<String> announced = new HashSet<>();

    Speakers(Directory directory, Diagnostics diagnostics) {
        this.directory = directory;
        this.diagnostics = diagnostics;
    }

    /** Empty only for an id that nobody has: that is an error. */
    Optional<Person> person(Speaker speaker, SourceText source) {
        if (speaker instanceof Speaker.ById byId) {
            Optional<Person> found = directory.byId(byId.id());
            if (found.isEmpty()) {
                unknown(byId.id(), source, byId.at());
            }
            return found;
        }
        if (speaker instanceof Speaker.Linked linked) {
            return Optional.of(directory
                    .byName(linked.name())
                    .or(() -> directory.byUrl(linked.url()))
                    .orElseGet(() -> named(linked.name(), linked.url(), source, speaker)));
        }
        Speaker.Named written = (Speaker.Named) speaker;
        return Optional.of(directory
                .byName(written.name())
                .or(() -> directory.byId(written.name()))
                .orElseGet(() -> named(written.name(), "", source, speaker)));
    }

    void unknown(String id, SourceText source, dev.outloud.text.Span at) {
        diagnostics.add(
                Problem.UNKNOWN_PERSON,
                source,
                at,
                "no person \"" + id + "\"",
                DidYouMean.hint(id, directory.ids(), "add to people.yml:\n- id: " + id + "\n  name: …"));
    }

    private Person named(String name, String url, SourceText source, Speaker speaker) {
        List<Person> bearers = directory.bySurname(name);
        if (bearers.size() == 1) {
            return bearers.get(0);
        }
        if (bearers.size() > 1) {
            String all = bearers.stream().map(p -> "@" + p.id()).sorted().collect(Collectors.joining(", "));
            diagnostics.add(
                    Problem.AMBIGUOUS_SPEAKER,
                    source,
                    speaker.at(),
                    "\"" + name + "\" may be one of several people",
                    "write one of " + all);
        } else if (announced.add(Names.folded(name))) {
            diagnostics.add(
                    Problem.NEW_SPEAKER,
                    source,
                    speaker.at(),
                    "\"" + name + "\" is quoted and not in people.yml",
                    "add to people.yml:\n- id: " + Slug.of(name, "someone") + "\n  name: " + name
                            + (url.isEmpty() ? "" : "\n  url: " + url));
        }
        return directory.meet(name);
    }
}
