package dev.outloud.render.view;

/**
 * A copy of a linked page in an archive, as Robust Links say it.
 *
 * @param original address of the page
 * @param archived address of its copy
 * @param date the day on which it was as it is linked to
 */
public record VersionView(String original, String archived, String date) {}
