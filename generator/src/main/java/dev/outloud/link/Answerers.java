package dev.outloud.link;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Person;
import dev.outloud.model.Places;
import dev.outloud.model.Provenance;
import dev.outloud.model.Reply;
import dev.outloud.model.Slug;
import dev.outloud.model.Snapshot;
import dev.outloud.model.Urls;
import dev.outloud.model.site.Replies.From;
import dev.outloud.text.LookAlikes;
import dev.outloud.text.Ref;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says who answered. Whoever does so is somebody by their address, never by their name; and an address counts only if the reply
 * comes from there, since a page may call anybody its author. Who is in no list gets a page all the same, at an address that is made of
 * their own.
 */
final class Answerers {
    private static final Comparator<Reply> LATEST_LAST = Comparator.comparing(
                    Reply::published, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(reply -> reply.at().locate().file());

    private static final Pattern BRACKETS = Pattern.compile("[(\\[（].*");

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
                .flatMap(name -> LookAlikes.skeletons(name).stream())
                .forEach(taken::add);
    }

    /** Lets those who say something in replies that are shown have pages. Their latest name counts. */
    void meet(Collection<Reply> shown) {
        Map<String, Reply> latest = new LinkedHashMap<>();
        shown.stream()
                .sorted(LATEST_LAST)
                .filter(reply -> reply.kind().says())
                .filter(reply -> known(reply).isEmpty())
                .forEach(reply -> key(reply).ifPresent(key -> latest.put(key, reply)));
        latest.forEach((key, reply) -> {
            String place = place(reply);
            String id = place == null ? Slug.of(reply.author().name(), "someone") : id(place);
            met.put(key, directory.meetAnswering(id, name(reply), place));
        });
    }

    /**
     * Of an address, so that no other has it: hosts of letters alone are what their dots part; all others have a mark behind
     * them.
     */
    private static String id(String place) {
        String address = Urls.compared(place);
        String slug = Slug.of(Urls.shown(place), "someone");
        return address.matches("[a-z0-9.]+")
                ? slug
                : slug + "-" + Snapshot.hash(address).substring(0, 10);
    }

    From of(Reply reply) {
        Optional<Person> known = known(reply);
        String place = place(reply);
        Person person = known.or(() -> key(reply).map(met::get)).orElse(null);
        return new From(person, name(reply), place, photos.of(reply).orElse(null));
    }

    /** Whether a name could be taken for that of somebody whom the blog names. */
    boolean isTaken(Reply reply) {
        return known(reply).isEmpty() && isTaken(reply.author().name());
    }

    /** Also behind a title, or before something in brackets, such as an address that is not theirs. */
    private boolean isTaken(String name) {
        return Stream.of(name, Names.untitled(name), BRACKETS.matcher(name).replaceAll(" "))
                .flatMap(form -> LookAlikes.skeletons(form).stream())
                .anyMatch(taken::contains);
    }

    /** Looked up once, so that a mistake is told once. */
    private Optional<Person> known(Reply reply) {
        return known.computeIfAbsent(reply.at().locate().file(), file -> lookUp(reply));
    }

    private Optional<Person> lookUp(Reply reply) {
        Ref said = reply.author().person();
        if (said == null) {
            return places.author(reply.author().url(), reply.source());
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
        boolean isDoubtful = isTaken(name) || LookAlikes.mixed(name).isPresent();
        return isDoubtful && place != null && known(reply).isEmpty()
                ? name + " (" + Provenance.host(place) + ")"
                : name;
    }
}
