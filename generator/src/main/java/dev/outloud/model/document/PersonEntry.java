package dev.outloud.model.document;

import dev.outloud.model.Person;
import dev.outloud.text.Origin;

/** A person as listed in {@code people.yml}, and where. */
public record PersonEntry(Person person, Origin at) {}
