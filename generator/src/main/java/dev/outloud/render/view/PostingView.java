package dev.outloud.render.view;

/**
 * How to cite a post.
 *
 * @param bibtex for the reader's own list
 */
public record PostingView(OfferView offer, String bibtex) {}
