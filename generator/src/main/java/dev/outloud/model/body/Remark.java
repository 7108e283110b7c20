package dev.outloud.model.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an attribution says beside names and source, such as {@code in a talk, quoted by @ada-lovelace}. Immutable.
 *
 * @param parts in the order of the text
 * @param leadsOn whether it ends in a word that the source completes, such as {@code in}
 * @param bracketed whether it stands in brackets, where nobody is named
 * @param likelyNames what may be further names, or a profession: {@code Vice President and Chief Scientist}
 * @param joinedNames those of them that "and" joins and that look like no profession: people all, if one is
 */
public record Remark(
        List<Part> parts, boolean leadsOn, boolean bracketed, List<String> likelyNames, List<String> joinedNames) {
    public static final Remark NONE = new Remark(List.of(), false, false, List.of(), List.of());

    public Remark {
        parts = List.copyOf(parts);
        likelyNames = List.copyOf(likelyNames);
        joinedNames = List.copyOf(joinedNames);
    }

    /**
     * Words, then perhaps a person whom they mention.
     *
     * @param words with all their spaces; may be empty
     */
    public record Part(String words, @Nullable Mention person) {}

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** As one text. */
    public String text(Naming names) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(part.words());
            if (part.person() != null) {
                text.append(names.person(part.person()));
            }
        }
        return text.toString();
    }
}
