/**
 * The linked site: posts, pages, people, resources, quotations and who is credited for what, as immutable records.
 * Made by {@code link}, read by everything behind it. {@code model.document} and {@code model.body} hold what
 * {@code parse} yields before linking.
 */
@NullMarked
package dev.outloud.model;

import org.jspecify.annotations.NullMarked;
