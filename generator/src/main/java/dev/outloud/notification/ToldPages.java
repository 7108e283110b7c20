package dev.outloud.notification;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Pages with the day of their last change, as search engines were told of them. Immutable.
 *
 * @param days by the whole address of the page
 */
public record ToldPages(SortedMap<String, String> days) {
    /** The file in the blog's folder: a line a page, sorted, so that two versions can be merged. */
    public static final String PATH = "ledger/index-now.txt";

    private static final Pattern LINE = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) (https?://\\S+)");

    public ToldPages(Map<String, String> days) {
        this(new TreeMap<>(days));
    }

    public ToldPages {
        days = new TreeMap<>(days);
    }

    /** What the file holds; a line that nobody wrote there is an error. */
    public static ToldPages read(SourceText file, Diagnostics diagnostics) {
        Map<String, String> days = new TreeMap<>();
        int at = 0;
        for (String line : file.text().split("\n", -1)) {
            Matcher told = LINE.matcher(line.strip());
            if (told.matches()) {
                days.put(told.group(2), told.group(1));
            } else if (!line.isBlank()) {
                diagnostics.add(
                        Problem.LEDGER_DAMAGED,
                        file,
                        new Span(at, at + line.length()),
                        "this line is none of a day and an address",
                        "take the file from version control, or delete it: then all pages are told of once more");
            }
            at += line.length() + 1;
        }
        return new ToldPages(days);
    }

    /** The pages that are new, changed or gone since others were told of. */
    public List<String> since(ToldPages told) {
        TreeSet<String> urls = new TreeSet<>();
        days.forEach((url, day) -> {
            if (!day.equals(told.days.get(url))) {
                urls.add(url);
            }
        });
        told.days.keySet().stream().filter(url -> !days.containsKey(url)).forEach(urls::add);
        return List.copyOf(urls);
    }

    public String text() {
        return days.entrySet().stream()
                .map(page -> page.getValue() + " " + page.getKey() + "\n")
                .collect(Collectors.joining());
    }
}
