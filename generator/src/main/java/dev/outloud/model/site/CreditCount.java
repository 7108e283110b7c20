package dev.outloud.model.site;

/**
 * How much credit is due and how much is given: one for each quotation, picture and used resource.
 *
 * @param due quotations, pictures and resources in use
 * @param given those that name somebody
 */
public record CreditCount(int due, int given) {}
