package dev.outloud.model.body;

import dev.outloud.text.Span;
import java.util.List;

/**
 * {@code [see @a, p. 4; @b]}: one pair of brackets, as in Pandoc's citation syntax.
 *
 * @param items at least one
 * @param at brackets included
 */
public record Citation(List<Item> items, Span at) {
    public Citation {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a citation without items");
        }
    }

    /**
     * One cited resource.
     *
     * @param key the resource's id
     * @param prefix words before it, such as {@code see}; may be empty
     * @param locator what stands behind the comma, such as {@code p. 4}; may be empty
     * @param suppressAuthor written {@code -@key}: the year alone
     * @param at the key with its at sign
     */
    public record Item(String key, String prefix, String locator, boolean suppressAuthor, Span at) {
        /** The same resource at another place in it. */
        public Item at(String place) {
            return new Item(key, prefix, place, suppressAuthor, at);
        }
    }
}
