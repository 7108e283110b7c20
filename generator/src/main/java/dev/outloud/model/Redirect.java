package dev.outloud.model;

/** An old address and the page that it leads to. */
public record Redirect(SitePath from, SitePath to) {}
