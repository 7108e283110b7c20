package dev.outloud.parse.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Slug;
import dev.outloud.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives out ids that are unique in a text. What the author fixed comes first, wherever it stands. */
final class Anchors {
    private static final int WORDS = 6;

    /** In scripts without spaces the first words may be the whole text. */
    private static final int LONGEST = 80;

    private final Region region;

    /** Those that authors chose. */
    private final Set<String> fixed = new HashSet<>();

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    Anchors(Region region) {
        this.region = region;
        for (Node node : region.document().getDescendants()) {
            if (node instanceof AttributesNode braces
                    && !braces.attributes().id().isEmpty()) {
                String id = braces.attributes().id();
                taken.add(id);
                if (!fixed.add(id)) {
                    reportTwice(id, region.span(node));
                }
            }
        }
    }

    /** The id fixed by the author, or one made of the first words. */
    String id(String fixed, String text, String otherwise) {
        if (!fixed.isEmpty()) {
            return fixed;
        }
        String[] words = text.strip().split("\\s+", WORDS + 1);
        StringBuilder first = new StringBuilder();
        for (int i = 0; i < Math.min(WORDS, words.length); i++) {
            first.append(words[i]).append(' ');
        }
        return unique(Slug.atMost(LONGEST, Slug.of(first.toString(), otherwise)));
    }

    /** The id that an element of HTML has, unless the text has it twice: then another one, and an error says so. */
    String htmlId(String written, String text, Span at) {
        if (written.isBlank()) {
            return id("", text, "quotation");
        }
        if (fixed.contains(written)) {
            reportTwice(written, at);
        } else {
            fixed.add(written);
        }
        return unique(written);
    }

    private void reportTwice(String id, Span at) {
        region.report(
                Problem.DUPLICATE_ID, at, "the id \"" + id + "\" is used twice in this text", "choose another one");
    }

    /** The id of a heading: of all its words. */
    String headingId(String fixed, String text) {
        return fixed.isEmpty() ? unique(Slug.of(text, "section")) : fixed;
    }

    private String unique(String wanted) {
        if (taken.add(wanted)) {
            return wanted;
        }
        int number = next.getOrDefault(wanted, 2);
        while (!taken.add(wanted + "-" + number)) {
            number++;
        }
        next.put(wanted, number + 1);
        return wanted + "-" + number;
    }
}
