package dev.outloud.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a finished page links to and what can be linked to on it.
 *
 * @param targets values of {@code href}, {@code src} and {@code poster}, as written, each once
 * @param ids every id on the page
 */
record Links(List<String> targets, Set<String> ids) {
    private static final Set<String> LEADING = Set.of("href", "src", "poster");

    Links {
        targets = List.copyOf(targets);
        ids = Set.copyOf(ids);
    }

    static Links of(String html) {
        Set<String> targets = new LinkedHashSet<>();
        Set<String> ids = new HashSet<>();
        new AttributeScanner(html).forEach((name, value) -> {
            if (LEADING.contains(name)) {
                targets.add(value);
            } else if (name.equals("id")) {
                ids.add(value);
            }
        });
        return new Links(List.copyOf(targets), ids);
    }
}
