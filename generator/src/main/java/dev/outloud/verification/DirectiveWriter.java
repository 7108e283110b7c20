package dev.outloud.verification;

import dev.outloud.model.TextDirective;
import dev.outloud.verification.SearchedPage.Range;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes the shortest directive that finds a passage of a page and nothing before it: the words themselves if they are
 * few and in one block, else the first and last of them; with words around them where these alone are short, or stand
 * elsewhere too.
 */
final class DirectiveWriter {
    private static final int LONGEST_WHOLE = 200;

    /** A page has more on it than its text: what is short may stand in a menu, too. */
    private static final int SHORT = 20;

    private static final int[] CONTEXTS = {0, 3, 5, 8, 12};
    private static final int[] ENDS = {5, 8, 12};

    private final SearchedPage page;

    DirectiveWriter(SearchedPage page) {
        this.page = page;
    }

    /**
     * Empty if nothing of a sensible length finds just this passage.
     *
     * @param start offset of the passage in the page's text
     * @param end offset behind it
     */
    Optional<TextDirective> write(int start, int end) {
        Range passage = page.range(start, end);
        int length = passage.to() - passage.from();
        boolean whole = length <= LONGEST_WHOLE && page.blockEnd(passage.from()) >= passage.to();
        for (int context : CONTEXTS) {
            if (context == 0 && whole && isShort(passage)) {
                continue;
            }
            for (int words : whole ? new int[] {0} : ENDS) {
                TextDirective directive = directive(passage, whole, words, context);
                if (page.find(directive).equals(Optional.of(passage))) {
                    return Optional.of(directive);
                }
            }
        }
        return Optional.empty();
    }

    /** A character of a script without spaces is about as good as a syllable. */
    private boolean isShort(Range passage) {
        return page.words(passage.from(), passage.to())
                        .codePoints()
                        .map(c -> Folding.isUnspaced(c) ? 3 : 1)
                        .sum()
                < SHORT;
    }

    private TextDirective directive(Range passage, boolean whole, int words, int context) {
        int from = passage.from();
        int to = passage.to();
        String prefix = words(page.beforeWords(from, context, page.blockStart(from)), from);
        String suffix = words(to, page.behindWords(to, context, page.blockEnd(to)));
        int startEnd = page.behindWords(from, words, Math.min(to, page.blockEnd(from)));
        int endStart = page.beforeWords(to, words, Math.max(from, page.blockStart(to)));
        return whole || startEnd > endStart
                ? new TextDirective(prefix, page.words(from, to), null, suffix)
                : new TextDirective(prefix, page.words(from, startEnd), page.words(endStart, to), suffix);
    }

    private @Nullable String words(int from, int to) {
        String words = page.words(from, to);
        return words.isEmpty() ? null : words;
    }
}
