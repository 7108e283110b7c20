package dev.outloud.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A text and where it leads.
 *
 * @param href null for plain text
 * @param open HTML that stands before the text, and gives it its face; may be empty
 * @param close HTML that ends it; may be empty
 */
public record LinkView(String text, @Nullable String href, Markup open, Markup close) {
    private static final Markup NOTHING = new Markup("");

    /** A text that looks like the text around it. */
    public LinkView(String text, @Nullable String href) {
        this(text, href, NOTHING, NOTHING);
    }
}
