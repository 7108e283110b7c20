package dev.outloud.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A text and where it leads.
 *
 * @param href null for plain text
 * @param version an archived copy of what it leads to; null if none is known
 */
public record LinkView(
        String text, @Nullable String href, @Nullable VersionView version) {
    public LinkView(String text, @Nullable String href) {
        this(text, href, null);
    }
}
