package dev.outloud.render.view;

/**
 * A quotation on the page of who said it.
 *
 * @param anchor its place on that page; the same after further quotations were added
 */
public record VoiceView(String anchor, QuotationView quotation) {}
