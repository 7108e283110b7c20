package dev.outloud.model.site;

import dev.outloud.model.SitePath;

/** An old address and the page that it leads to. */
public record Redirect(SitePath from, SitePath to) {}
