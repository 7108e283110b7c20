package dev.outloud.share;

import dev.outloud.model.Person;
import dev.outloud.model.share.Wordings.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The people whom a text thanks: as many as there is room for, and the number of the others. */
final class Thanked {
    private Thanked() {}

    /**
     * Those first to whom most is owed; one at least. Whose name is too long for the room left does not keep the others
     * out.
     *
     * @param facts of the text that names some of them, without what could be shortened
     */
    static List<Person> named(
            Template template, PostText post, NetworkRules rules, Function<List<Person>, Facts> facts) {
        List<Person> all = post.people();
        Predicate<List<Person>> hasRoom = some -> rules.fits(text(template, facts.apply(some)));
        if (all.size() < 2 || hasRoom.test(all)) {
            return all;
        }
        List<Person> named = new ArrayList<>(all.subList(0, beginning(all, hasRoom)));
        int tooLong = Integer.MAX_VALUE;
        for (Person person : all.subList(named.size(), all.size())) {
            int length = rules.length(rules.name(person));
            if (length < tooLong) {
                named.add(person);
                if (!hasRoom.test(named)) {
                    named.remove(named.size() - 1);
                    tooLong = length;
                }
            }
        }
        return named.isEmpty() ? all.subList(0, 1) : named;
    }

    /** How many from the first on have room: with others left over, each name more makes the text longer. */
    private static int beginning(List<Person> all, Predicate<List<Person>> hasRoom) {
        int fits = 0;
        int tooMany = all.size();
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) / 2;
            if (hasRoom.test(all.subList(0, middle))) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return fits;
    }

    private static String text(Template template, Facts facts) {
        return template.phrase(facts.told())
                .map(phrase -> facts.in(phrase).with("", 0))
                .orElse("");
    }

    static Facts told(List<Person> named, PostText post, NetworkRules rules, Facts facts) {
        return facts.oweAll("people", named.stream().map(rules::name).toList())
                .tell("others", post.people().size() - named.size())
                .credit(named);
    }
}
