package dev.outloud.link;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Person;
import dev.outloud.model.Places;
import dev.outloud.model.Provenance;
import dev.outloud.model.Reply;
import dev.outloud.model.Urls;
import dev.outloud.model.site.Replies.From;
import dev.outloud.text.LookAlikes;
import dev.outloud.text.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says who answered. Whoever does so is somebody by their address, never by their name; and an address counts only if the reply
 * comes from there, since a page may call anybody its author. Who is in no list gets a page all the same, at an address that is made of
 * their own.
 */
final class Answerers {
    private static final Comparator<Reply> OLDEST_FIRST = Comparator.comparing(
                    Reply::published, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(reply -> reply.at().locate().file());

    private final Directory directory;
    private final Photos photos;
    private final Diagnostics diagnostics;
    private final Places places;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Person> met = new HashMap<>();
    private final Map<String, Optional<Person>> known = new HashMap<>();

    Answerers(Directory directory, Photos photos, Diagnostics diagnostics) {
        this.directory = directory;
        this.photos = photos;
        this.diagnostics = diagnostics;
        this.places = new Places(directory.everybody().stream());
        directory.everybody().stream()
                .flatMap(person ->
                        Stream.concat(Stream.of(person.name(), person.displayName()), person.aliases().stream()))
                .map(LookAlikes::skeleton)
                .forEach(taken::add);
    }

    /** Lets those who say something in replies that are shown have pages. Their latest name counts. */
    void meet(Collection<Reply> shown) {
        Map<String, Reply> latest = new HashMap<>();
        List<String> keys = new ArrayList<>();
        shown.stream()
                .sorted(OLDEST_FIRST)
                .filter(reply -> reply.kind().says())
                .filter(reply -> known(reply).isEmpty())
                .forEach(reply -> key(reply).ifPresent(key -> {
                    if (latest.put(key, reply) == null) {
                        keys.add(key);
                    }
                }));
        for (String key : keys) {
            Reply reply = latest.get(key);
            if (reply != null) {
                String place = place(reply);
                met.put(
                        key,
                        directory.meetAnswering(
                                place == null ? reply.author().name() : Urls.shown(place), name(reply), place));
            }
        }
    }

    From of(Reply reply) {
        Optional<Person> known = known(reply);
        String place = place(reply);
        Person person = known.or(() -> key(reply).map(met::get)).orElse(null);
        return new From(
                person,
                name(reply),
                known.isPresent() && place == null ? reply.author().url() : place,
                photos.of(reply).orElse(null));
    }

    /** Whether a name could be taken for that of somebody whom the blog names. */
    boolean isTaken(Reply reply) {
        return known(reply).isEmpty()
                && taken.contains(LookAlikes.skeleton(reply.author().name()));
    }

    /** Looked up once, so that a mistake is told once. */
    private Optional<Person> known(Reply reply) {
        return known.computeIfAbsent(reply.at().locate().file(), file -> lookUp(reply));
    }

    private Optional<Person> lookUp(Reply reply) {
        Ref said = reply.author().person();
        if (said == null) {
            return Optional.ofNullable(place(reply)).flatMap(places::at);
        }
        Optional<Person> person = directory.byId(said.value());
        if (person.isEmpty()) {
            diagnostics.add(
                    Problem.REPLY_UNUSABLE,
                    said.at().locate(),
                    "no person \"" + said.value() + "\"",
                    DidYouMean.hint(said.value(), directory.ids(), "use the id of somebody in people.yml"));
        }
        return person;
    }

    /** Who has no address is somebody by their name, as far as nobody else has it; their author let the reply in. */
    private Optional<String> key(Reply reply) {
        String place = place(reply);
        if (place != null) {
            return Optional.of("at " + Urls.compared(place));
        }
        return isTaken(reply)
                ? Optional.empty()
                : Optional.of("named " + Names.folded(reply.author().name()));
    }

    static @Nullable String place(Reply reply) {
        return Provenance.place(reply.author().url(), reply.source());
    }

    private String name(Reply reply) {
        String name = reply.author().name();
        String place = place(reply);
        boolean isDoubtful = taken.contains(LookAlikes.skeleton(name))
                || LookAlikes.mixed(name).isPresent();
        return isDoubtful && place != null && known(reply).isEmpty()
                ? name + " (" + Provenance.host(place) + ")"
                : name;
    }
}
