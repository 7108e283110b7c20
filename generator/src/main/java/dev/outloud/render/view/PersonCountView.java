package dev.outloud.render.view;

/**
 * A person in the index of everybody credited.
 */
public record PersonCountView(PersonView person, int quotations, int resources, int mentions, int written) {}
