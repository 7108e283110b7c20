package dev.outloud.model.site;

import dev.outloud.model.Person;

/**
 * Somebody who is credited beside another.
 *
 * @param posts how many posts credit both; at least 1
 */
public record Companion(Person person, int posts) {}
