package dev.outloud.share;

import dev.outloud.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web addresses in a running text, where they end as readers see it: before the marks of the sentence. */
final class Addresses {
    /** As a pattern: up to a space or quotation mark, with what the sentence has behind it. */
    static final String FORM = "https?://[^\\s<>\"“”«»]*[^\\s<>\"“”«».,;:!?)/][^\\s<>\"“”«»]*";

    private static final Pattern ADDRESS = Pattern.compile(FORM);

    private Addresses() {}

    static List<Span> in(String text) {
        List<Span> addresses = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            addresses.add(new Span(address.start(), end(text, address.start(), address.end())));
        }
        return addresses;
    }

    /**
     * Where the address ends that the {@link #FORM} found: a bracket that it has opened itself belongs to it.
     */
    static int end(String text, int start, int end) {
        long open = text.substring(start, end).chars().filter(c -> c == '(').count();
        long closed = text.substring(start, end).chars().filter(c -> c == ')').count();
        int last = end;
        while (".,;:!?)".indexOf(text.charAt(last - 1)) >= 0) {
            if (text.charAt(last - 1) == ')' && closed-- <= open) {
                break;
            }
            last--;
        }
        return last;
    }
}
