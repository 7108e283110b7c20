package dev.outloud.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Handles by network: {@code x} to {@code @ada}. Immutable; in alphabetical order of the networks.
 *
 * @param handles as written by the blogger
 */
public record Accounts(Map<String, String> handles) {
    public static final Accounts NONE = new Accounts(Map.of());

    public Accounts {
        handles = Collections.unmodifiableMap(new TreeMap<>(handles));
    }

    public Optional<String> on(String network) {
        return Optional.ofNullable(handles.get(network));
    }
}
