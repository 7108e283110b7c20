package dev.outloud.model;

import java.util.ArrayList;
import java.util.List;

/** The letters that stand for a person where there is no portrait. */
public final class Monogram {
    private Monogram() {}

    /** The first letters of the first and the last word of a name; one letter for a single word, none for none. */
    public static String of(String name) {
        List<String> initials = new ArrayList<>();
        for (String word : name.strip().split("[\\s\\p{Z}]+", -1)) {
            word.codePoints()
                    .filter(Character::isLetterOrDigit)
                    .limit(1)
                    .forEach(c -> initials.add(Character.toString(Character.toUpperCase(c))));
        }
        return initials.size() < 2 ? String.join("", initials) : initials.get(0) + initials.get(initials.size() - 1);
    }
}
