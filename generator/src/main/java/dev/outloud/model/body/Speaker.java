package dev.outloud.model.body;

import dev.outloud.text.Span;
import java.util.Optional;

/** Who speaks in a quotation, as its attribution says it. */
public sealed interface Speaker {
    Span at();

    /** As written; for an id, that. */
    String name();

    /** The address that the name links to. */
    default Optional<String> url() {
        return Optional.empty();
    }

    /** {@code — @ada-lovelace}. */
    record ById(String id, Span at) implements Speaker {
        @Override
        public String name() {
            return id;
        }
    }

    /** {@code — [Ada Lovelace](https://ada.example.org/)}. */
    record Linked(String name, String address, Span at) implements Speaker {
        @Override
        public Optional<String> url() {
            return Optional.of(address);
        }
    }

    /**
     * {@code — Ada Lovelace}.
     *
     * @param whole the name with those that a word such as "and" joins to it; they may be one name, as of a duo
     */
    record Named(String name, String whole, Span at) implements Speaker {
        public Named(String name, Span at) {
            this(name, name, at);
        }
    }
}
