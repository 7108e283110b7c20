package dev.outloud.check;

import dev.outloud.model.site.Verification.Run;
import dev.outloud.model.site.Verification.Side;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows differences by words: each as a line of the quotation behind a minus and one of the source behind a plus, with
 * a few words around, so that they can be found.
 */
final class WordDiff {
    private static final int AROUND = 24;
    private static final int MOST = 5;

    private WordDiff() {}

    /** Two lines for each place at which the texts differ; places near to one another are one. */
    static String of(List<Run> runs) {
        List<String> places = new ArrayList<>();
        int i = 0;
        while (i < runs.size()) {
            if (runs.get(i).side() == Side.BOTH) {
                i++;
                continue;
            }
            int last = last(runs, i);
            String before = i == 0 ? "" : end(runs.get(i - 1).text());
            String behind =
                    last + 1 == runs.size() ? "" : beginning(runs.get(last + 1).text());
            List<Run> inside = runs.subList(i, last + 1);
            places.add("- " + line(before, inside, Side.QUOTATION, behind) + "\n+ "
                    + line(before, inside, Side.SOURCE, behind));
            i = last + 1;
        }
        String shown = String.join("\n", places.subList(0, Math.min(MOST, places.size())));
        return places.size() <= MOST ? shown : shown + "\nand at " + (places.size() - MOST) + " more places";
    }

    /** The last difference that belongs to the place where one begins. */
    private static int last(List<Run> runs, int first) {
        int last = first;
        for (int i = first + 1; i < runs.size(); i++) {
            if (runs.get(i).side() != Side.BOTH) {
                last = i;
            } else if (runs.get(i).text().length() > AROUND) {
                break;
            }
        }
        return last;
    }

    private static String line(String before, List<Run> inside, Side side, String behind) {
        StringBuilder line = new StringBuilder(before);
        inside.stream()
                .filter(run -> run.side() == side || run.side() == Side.BOTH)
                .forEach(run -> line.append(run.text()));
        // What is gone must not leave a space before the mark behind it.
        return line.append(behind)
                .toString()
                .replaceAll("\\s+", " ")
                .replaceAll(" ([.,;:!?])", "$1")
                .strip();
    }

    private static String end(String text) {
        int cut = text.length() <= AROUND ? -1 : text.indexOf(' ', text.length() - AROUND);
        return text.length() <= AROUND
                ? text
                : "… "
                        + (cut < 0
                                ? text.substring(text.offsetByCodePoints(text.length(), -AROUND / 2))
                                : text.substring(cut + 1));
    }

    private static String beginning(String text) {
        int cut = text.length() <= AROUND ? -1 : text.lastIndexOf(' ', AROUND);
        return text.length() <= AROUND
                ? text
                : (cut <= 0 ? text.substring(0, text.offsetByCodePoints(0, AROUND / 2)) : text.substring(0, cut))
                        + " …";
    }
}
