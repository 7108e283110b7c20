package dev.outloud.citation;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A style as the engine takes it. Immutable.
 *
 * @param title as its file has it
 * @param xml in the {@link StyleDialect}
 * @param isNote whether it cites in notes
 * @param hasBibliography whether it says how entries of a list look
 * @param givenNames which given names tell authors of one family name apart
 * @param addsYearSuffix whether it tells {@code 2014a} from {@code 2014b}
 * @param sortsByNumber whether cites in one pair of brackets stand in the order of their numbers
 * @param collapse how it shortens cites that stand side by side
 * @param substitute what stands for names that a list repeats
 * @param namesNotes whether a note may name the one that has cited a work first
 * @param asked what it asks about a cite
 */
record CslStyle(
        String title,
        String xml,
        boolean isNote,
        boolean hasBibliography,
        GivenNames givenNames,
        boolean addsYearSuffix,
        boolean sortsByNumber,
        Collapse collapse,
        Substitute substitute,
        boolean namesNotes,
        StyleDialect.Asked asked) {
    /** What style files add to their titles for those who look for them among thousands. */
    private static final Pattern ADDED = Pattern.compile("(?: version [\\d.]+| \\([^()]*\\))+$");

    /** The title in short; another style may have the same. */
    String label() {
        return ADDED.matcher(title).replaceFirst("");
    }

    /** Whether something follows from a mark. */
    boolean asksFor(Mark mark) {
        return asked.marks().containsKey(mark);
    }

    /** Those of some marks that the style has a use for. */
    Set<Mark> relevant(Set<Mark> some) {
        return some.stream().filter(this::asksFor).collect(Collectors.toUnmodifiableSet());
    }

    /** The variables that are set for a cite. */
    Stream<String> variables(Set<Mark> marks, Locator locator) {
        String label = locator.label() == null ? "" : locator.label().toString();
        return Stream.concat(
                asked.marks().entrySet().stream()
                        .filter(entry -> marks.contains(entry.getKey()))
                        .map(Map.Entry::getValue),
                asked.locators().entrySet().stream()
                        .filter(entry -> entry.getKey().contains(label))
                        .map(Map.Entry::getValue));
    }

    /** All variables that mean something of our own. */
    Stream<String> variables() {
        return Stream.concat(asked.marks().values().stream(), asked.locators().values().stream());
    }
}
