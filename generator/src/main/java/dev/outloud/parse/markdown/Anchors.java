package dev.outloud.parse.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Slug;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives out ids that are unique in a text. What the author fixed comes first, wherever it stands. */
final class Anchors {
    private static final int WORDS = 6;

    /** In scripts without spaces the first words may be the whole text. */
    private static final int LONGEST = 80;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    Anchors(Region region) {
        for (Node node : region.document().getDescendants()) {
            if (node instanceof AttributesNode braces
                    && !braces.attributes().id().isEmpty()
                    && !taken.add(braces.attributes().id())) {
                region.report(
                        Problem.DUPLICATE_ID,
                        region.span(node),
                        "the id \"" + braces.attributes().id() + "\" is used twice in this text",
                        "choose another one");
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
