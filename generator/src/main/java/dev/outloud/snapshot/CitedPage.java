package dev.outloud.snapshot;

import dev.outloud.text.Origin;

/**
 * A page that the site cites. Immutable.
 *
 * @param url as cited, without fragment
 * @param at the first place that cites it
 */
public record CitedPage(String url, Origin at) {}
