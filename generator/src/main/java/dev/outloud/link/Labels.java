package dev.outloud.link;

import dev.outloud.model.Slug;
import dev.outloud.model.site.Label;
import dev.outloud.text.Ref;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gives ids to tags or to series. Names that differ only in case, accents, spaces and hyphens are one; others whose
 * slugs are the same, as those of {@code C++} and {@code C#}, are numbered in the order of their first use, so that the
 * next post changes no address.
 */
final class Labels {
    private static final Pattern IGNORED = Pattern.compile("[\\p{M}\\p{Pd}\\s_'’]+");

    private final Map<String, String> ids = new HashMap<>();

    /** @param oldestFirst every name that any post has */
    Labels(Stream<Ref> oldestFirst) {
        Set<String> taken = new HashSet<>();
        oldestFirst.forEach(name -> ids.computeIfAbsent(folded(name.value()), key -> {
            String wanted = slug(name.value());
            String id = wanted;
            for (int i = 2; !taken.add(id); i++) {
                id = wanted + "-" + i;
            }
            return id;
        }));
    }

    Label label(Ref written) {
        String name = written.value();
        return new Label(ids.getOrDefault(folded(name), slug(name)), name);
    }

    private static String slug(String name) {
        return Slug.of(name, "other");
    }

    private static String folded(String name) {
        String plain = IGNORED.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        // By way of upper case, as ß and ss are one.
        return plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
