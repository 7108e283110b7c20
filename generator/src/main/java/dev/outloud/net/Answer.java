package dev.outloud.net;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of a request. Immutable, but for the bytes of a body, which nobody changes. */
public sealed interface Answer {
    /**
     * An answer with a status below 400.
     *
     * @param address where the redirects led
     * @param headers by their names in lower case; the first value of each, and of links all
     * @param body unpacked
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Received(URI address, int status, Map<String, String> headers, byte[] body) implements Answer {
        public Received {
            headers = Map.copyOf(headers);
        }

        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
        }

        /** Where a redirect leads, as written. */
        public Optional<String> redirect() {
            return switch (status) {
                case 301, 302, 303, 307, 308 -> header("location");
                default -> Optional.empty();
            };
        }
    }

    /** The version known already is the latest. */
    record NotModified() implements Answer {}

    /**
     * Nothing came.
     *
     * @param at the address asked last: behind redirects another than that of the request
     * @param status of HTTP, or 0 if there was none
     * @param words what the source did, to follow its name in a sentence: {@code answered 404}
     * @param rest how long it wants to be left alone; null if it does not say
     */
    record Failed(
            Fault fault,
            String at,
            int status,
            String words,
            @Nullable Duration rest) implements Answer {
        public Failed(Fault fault, String at, int status, String words) {
            this(fault, at, status, words, null);
        }

        /** That a server says that nothing changed to somebody who knows nothing. */
        public static Failed of304(String at) {
            return new Failed(Fault.MALFORMED, at, 304, "answered 304, though nothing of it was known");
        }

        Failed(Fault fault, URI at, String words) {
            this(fault, at.toString(), 0, words);
        }
    }
}
