package dev.outloud.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A person in the index of everybody credited.
 *
 * @param pictured articles that show pictures by them and do not name them otherwise
 * @param latest the latest post that credits them; null if only pages do
 */
public record PersonCountView(
        PersonView person,
        int quotations,
        int resources,
        int mentions,
        int pictured,
        int written,
        int replies,
        @Nullable HeadlineView latest) {}
