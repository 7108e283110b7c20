package dev.outloud.citation;

import dev.outloud.citation.LocaleTerms.Term;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Makes {@code 2nd} of {@code 2} in one language, as CSL 1.0.2 has it ("Ordinal suffixes"); other texts stay as they are. It
 * is for editions, whose gender counts. Immutable and safe to share.
 */
final class Ordinals implements UnaryOperator<String> {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern NAME = Pattern.compile("ordinal(?:-\\d\\d)?");
    private static final String USUAL = "ordinal";

    private final Map<String, Term> suffixes = new HashMap<>();

    Ordinals(List<Term> terms) {
        String gender = terms.stream()
                .filter(term -> term.name().equals("edition") && !term.gender().isEmpty())
                .map(Term::gender)
                .findFirst()
                .orElse("");
        terms.stream()
                .filter(term -> NAME.matcher(term.name()).matches())
                .filter(term -> term.genderForm().isEmpty() || term.genderForm().equals(gender))
                .sorted(Comparator.comparing(Term::genderForm))
                .forEach(term -> suffixes.put(term.name(), term));
    }

    @Override
    public String apply(String text) {
        return NUMBER.matcher(text).matches() ? text + suffix(Integer.parseInt(text)) : text;
    }

    private String suffix(int number) {
        Term whole = suffixes.get(name(number));
        if (number < 100 && whole != null && (number >= 10 || whole.match().equals("whole-number"))) {
            return word(whole);
        }
        Term lastTwo = suffixes.get(name(number % 100));
        if (lastTwo != null
                && (number % 100 >= 10
                        ? !lastTwo.match().equals("whole-number")
                        : lastTwo.match().equals("last-two-digits"))) {
            return word(lastTwo);
        }
        Term last = suffixes.get(name(number % 10));
        if (last != null && (last.match().isEmpty() || last.match().equals("last-digit"))) {
            return word(last);
        }
        Term usual = suffixes.get(USUAL);
        return usual == null ? "" : word(usual);
    }

    private static String name(int number) {
        return USUAL + "-" + (number < 10 ? "0" : "") + number;
    }

    private static String word(Term term) {
        return term.words().get(0);
    }
}
