package dev.outloud.render;

import dev.outloud.model.Person;
import dev.outloud.model.PublicationDate;
import dev.outloud.model.SitePath;
import dev.outloud.model.Slug;
import dev.outloud.model.site.Attribution;
import dev.outloud.model.site.Headline;
import dev.outloud.render.view.LinkView;
import dev.outloud.render.view.PeopleGroupView;
import dev.outloud.render.view.PersonCountView;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The index of everybody credited, in each of its orders. */
final class PeopleLists {
    /** Fewer are seen at a glance. */
    private static final int FEWEST_TO_PART = 25;

    private static final Set<UnicodeScript> WITHOUT_ALPHABET =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private final Views views;
    private final Map<String, Integer> replies;

    PeopleLists(Views views) {
        this.views = views;
        this.replies = views.edition().site().replies().countByPerson();
    }

    /** How the index may be sorted; each order is a page of its own, so that no reader needs a script. */
    enum Order {
        NAME("/people/"),
        CREDITS("/people/" + Person.BY_CREDITS + "/"),
        DATE("/people/" + Person.BY_DATE + "/");

        private final String path;

        Order(String path) {
            this.path = path;
        }

        SitePath path() {
            return new SitePath(path);
        }

        String key() {
            return "people.by-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Links to the orders. */
    List<LinkView> orders() {
        return Arrays.stream(Order.values())
                .map(order -> new LinkView(views.messages().text(order.key()), views.href(order.path())))
                .toList();
    }

    List<PeopleGroupView> credited(Order order) {
        List<Attribution> credited = views.edition().site().listed().stream()
                .filter(attribution -> attribution.count() > 0)
                .toList();
        return switch (order) {
            case NAME -> groups(credited, this::letter);
            case CREDITS -> groups(sorted(credited, Comparator.comparingInt(Attribution::count)), attribution -> "");
            case DATE -> groups(sorted(credited, Comparator.comparing(PeopleLists::latest)), this::year);
        };
    }

    /** Highest first; of equals, by name as before. */
    private static List<Attribution> sorted(List<Attribution> people, Comparator<Attribution> order) {
        return people.stream().sorted(order.reversed()).toList();
    }

    private List<PeopleGroupView> groups(List<Attribution> people, Function<Attribution, String> label) {
        Map<String, List<PersonCountView>> groups = new LinkedHashMap<>();
        for (Attribution attribution : people) {
            String key = people.size() < FEWEST_TO_PART ? "" : label.apply(attribution);
            groups.computeIfAbsent(key, unknown -> new ArrayList<>()).add(view(attribution));
        }
        List<PeopleGroupView> parts = new ArrayList<>();
        groups.forEach((name, members) -> parts.add(new PeopleGroupView("part-" + (parts.size() + 1), name, members)));
        return parts;
    }

    /** The first letter of the name without its accent; scripts that have no alphabet to jump in stand together. */
    private String letter(Attribution attribution) {
        String name = Normalizer.normalize(attribution.person().displayName(), Normalizer.Form.NFKD);
        int first =
                name.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('#');
        UnicodeScript script = UnicodeScript.of(first);
        if (!Character.isLetter(first) || WITHOUT_ALPHABET.contains(script)) {
            return views.messages().text("people.other");
        }
        String letter = Character.toString(first);
        String plain = script == UnicodeScript.LATIN ? Slug.of(letter, letter).substring(0, 1) : letter;
        return plain.toUpperCase(Locale.ROOT);
    }

    private String year(Attribution attribution) {
        return date(attribution)
                .map(date -> Integer.toString(date.day().getYear()))
                .orElseGet(() -> views.messages().text("people.undated"));
    }

    private static Instant latest(Attribution attribution) {
        return date(attribution).map(date -> date.moment().toInstant()).orElse(Instant.MIN);
    }

    private static Optional<PublicationDate> date(Attribution attribution) {
        return attribution.latest().map(Headline::published);
    }

    List<PersonCountView> writing() {
        return views.edition().site().listed().stream()
                .filter(attribution -> !attribution.written().isEmpty())
                .map(this::view)
                .toList();
    }

    /** Who answered, and is not credited otherwise. */
    List<PersonCountView> answering() {
        return views.edition().site().listed().stream()
                .filter(attribution -> attribution.count() == 0
                        && attribution.written().isEmpty()
                        && replies.containsKey(attribution.person().id()))
                .map(this::view)
                .toList();
    }

    private PersonCountView view(Attribution attribution) {
        return new PersonCountView(
                views.person(attribution.person()),
                attribution.quotations().size(),
                attribution.resources().size(),
                attribution.mentions().size(),
                attribution.pictured().size(),
                attribution.written().size(),
                replies.getOrDefault(attribution.person().id(), 0),
                attribution.latest().map(views::headline).orElse(null));
    }
}
