package dev.outloud.model.body;

import dev.outloud.text.Span;

/** Who speaks in a quotation, as its attribution says it. */
public sealed interface Speaker {
    Span at();

    /** {@code — @ada-lovelace}. */
    record ById(String id, Span at) implements Speaker {}

    /** {@code — [Ada Lovelace](https://ada.example.org/)}. */
    record Linked(String name, String url, Span at) implements Speaker {}

    /** {@code — Ada Lovelace}. */
    record Named(String name, Span at) implements Speaker {}
}
