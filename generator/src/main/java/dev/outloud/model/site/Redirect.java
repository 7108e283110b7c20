package dev.outloud.model.site;

import dev.outloud.model.SitePath;
import dev.outloud.text.Origin;

/**
 * An old address and the page that it leads to.
 *
 * @param at where the author wrote it
 */
public record Redirect(SitePath from, SitePath to, Origin at) {}
