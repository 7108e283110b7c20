package dev.outloud.render.view;

/**
 * A person in the index of everybody credited.
 *
 * @param pictured articles that show pictures by them and do not name them otherwise
 */
public record PersonCountView(
        PersonView person, int quotations, int resources, int mentions, int pictured, int written) {}
