package dev.outloud.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A text and where it leads.
 *
 * @param href null for plain text
 * @param version an archived copy of what it leads to; null if none is known
 * @param open HTML that stands before the text, and gives it its face; may be empty
 * @param close HTML that ends it; may be empty
 */
public record LinkView(
        String text, @Nullable String href, @Nullable VersionView version, Markup open, Markup close) {
    private static final Markup NOTHING = new Markup("");

    /** A text that looks like the text around it. */
    public LinkView(String text, @Nullable String href) {
        this(text, href, null);
    }

    /** The same, with an archived copy of what it leads to. */
    public LinkView(String text, @Nullable String href, @Nullable VersionView version) {
        this(text, href, version, NOTHING, NOTHING);
    }
}
