package dev.outloud.share;

import dev.outloud.model.Person;
import dev.outloud.model.share.Phrase;
import dev.outloud.model.share.Phrase.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What there is to say in one text: what its wording may ask about, and what comes into its slots. What is owed, such as
 * a name or a link, has to be in every wording. Filled once by one thread.
 */
final class Facts {
    private final Map<String, Object> told = new HashMap<>();
    private final Map<Slot, String> values = new HashMap<>();
    private final Set<Slot> owed = new HashSet<>();
    private final UnaryOperator<String> within;
    private List<Person> credits = List.of();
    private List<String> hashtags = List.of();
    private String elastic = "";
    private int least;

    /** @param within what becomes of a text in quotation marks */
    Facts(UnaryOperator<String> within) {
        this.within = within;
    }

    /** Something that no wording may leave out. */
    Facts owe(String name, String value) {
        owed.add(new Slot(name, 0));
        return offer(name, value);
    }

    /** As {@link #owe}, of several; none is left out of a list that is empty. */
    Facts oweAll(String name, List<String> all) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Slot slot = new Slot(name, i);
            slots.add(slot);
            values.put(slot, all.get(i));
        }
        owed.addAll(slots);
        told.put(name, slots);
        return this;
    }

    /** Something that a wording may have; what is empty is not there. */
    Facts offer(String name, String value) {
        if (!value.isEmpty()) {
            Slot slot = new Slot(name, 0);
            told.put(name, slot);
            values.put(slot, value);
        }
        return this;
    }

    /**
     * Says which of the texts may be shortened.
     *
     * @param least code points that have to stay
     */
    Facts shorten(String name, int least) {
        this.elastic = name;
        this.least = least;
        return this;
    }

    /** Something that a wording may ask about: a number, a truth value, a word. */
    Facts tell(String name, Object fact) {
        told.put(name, fact);
        return this;
    }

    Facts credit(List<Person> people) {
        credits = List.copyOf(people);
        return this;
    }

    Facts tag(List<String> tags) {
        hashtags = List.copyOf(tags);
        return this;
    }

    Map<String, Object> told() {
        return told;
    }

    List<Person> credits() {
        return credits;
    }

    /** Where the text leads: to this site, or else to what it is about; empty if it has no link. */
    String link() {
        return values.getOrDefault(new Slot("url", 0), values.getOrDefault(new Slot("link", 0), ""));
    }

    /** What is owed and not in the phrase. */
    List<String> missing(Phrase phrase) {
        Set<Slot> there = phrase.slots();
        return owed.stream()
                .filter(slot -> !there.contains(slot))
                .map(Slot::name)
                .distinct()
                .sorted()
                .toList();
    }

    private String value(Slot slot) {
        String value = values.getOrDefault(slot.plain(), "");
        return slot.isQuoted() ? within.apply(value) : value;
    }

    /** A name that ends with a full stop ends the sentence, too. */
    private static String behind(StringBuilder before, String words) {
        boolean isSecondStop = words.startsWith(".")
                && !words.startsWith("..")
                && before.length() > 0
                && before.charAt(before.length() - 1) == '.';
        return isSecondStop ? words.substring(1) : words;
    }

    Wording in(Phrase phrase) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        StringBuilder out = before;
        String words = "";
        for (Phrase.Piece piece : phrase.pieces()) {
            if (piece instanceof Slot slot) {
                String value = value(slot);
                if (slot.name().equals(elastic) && out == before) {
                    words = value;
                    out = after;
                } else {
                    out.append(value);
                }
            } else {
                out.append(behind(out, ((Phrase.Words) piece).text()));
            }
        }
        return new Wording(before.toString(), words, least, after.toString(), hashtags);
    }
}
