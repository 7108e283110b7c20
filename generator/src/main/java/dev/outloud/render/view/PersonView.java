package dev.outloud.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A person as shown: name and, if they have one, attribution page.
 *
 * @param monogram one or two letters that stand for a portrait
 */
public record PersonView(String name, @Nullable String href, String monogram) {}
