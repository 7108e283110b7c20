package dev.outloud.render.view;

/**
 * A date in the words of the page's language.
 *
 * @param iso for {@code datetime}
 */
public record DateView(String text, String iso) {}
