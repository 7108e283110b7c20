package dev.outloud.citation;

import dev.outloud.model.Href;
import dev.outloud.model.Typography;
import dev.outloud.model.body.BodyContext.TextPart;
import dev.outloud.model.site.CitationStyle.Cited;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts pieces together, with their links. */
final class PieceParts {
    private PieceParts() {}

    /** A citation whose works lead somewhere; their addresses lead there themselves. */
    static List<TextPart> linked(List<Piece> pieces, IntFunction<Cited> works) {
        return set(joined(pieces, i -> {
            Piece piece = pieces.get(i);
            boolean isWork = piece.cite() != Piece.NONE && !isAddress(piece);
            return isWork ? works.apply(piece.cite()).href() : own(piece);
        }));
    }

    /** A citation in whose works a title each leads somewhere; it is long, and not all of it a link. */
    static List<TextPart> linkedByTitle(List<Piece> pieces, IntFunction<Cited> works) {
        Map<Integer, Href> links = new HashMap<>();
        pieces.stream()
                .map(Piece::cite)
                .filter(place -> place != Piece.NONE)
                .distinct()
                .forEach(place -> {
                    Cited work = works.apply(place);
                    Href href = work.href();
                    if (href != null) {
                        name(pieces, work.resource().title(), i -> pieces.get(i).cite() == place)
                                .ifPresent(i -> links.put(i, href));
                    }
                });
        return set(joined(pieces, i -> links.getOrDefault(i, own(pieces.get(i)))));
    }

    /** An entry whose title leads somewhere; if it has none, its first words. */
    static List<TextPart> titled(List<Piece> pieces, String title, @Nullable Href href) {
        int named = href == null ? Piece.NONE : name(pieces, title, i -> true).orElse(Piece.NONE);
        return set(joined(pieces, i -> i == named ? href : own(pieces.get(i))));
    }

    private static OptionalInt name(List<Piece> pieces, String title, IntPredicate among) {
        String wanted = folded(title);
        OptionalInt whole = IntStream.range(0, pieces.size())
                .filter(among)
                .filter(i -> folded(pieces.get(i).text()).equals(wanted))
                .findFirst();
        return whole.isPresent()
                ? whole
                : IntStream.range(0, pieces.size())
                        .filter(among)
                        .filter(i -> !isAddress(pieces.get(i))
                                && !folded(pieces.get(i).text()).isEmpty())
                        .findFirst();
    }

    private static boolean isAddress(Piece piece) {
        return piece.kind() != Piece.Kind.TEXT;
    }

    private static @Nullable Href own(Piece piece) {
        return switch (piece.kind()) {
            case TEXT -> null;
            case URL -> Href.outside(piece.text());
            case DOI ->
                Href.outside(piece.text().startsWith("http") ? piece.text() : "https://doi.org/" + piece.text());
        };
    }

    private static String folded(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
    }

    /** For readers to take with them: without links, and without signs that only keep lines together. */
    static List<TextPart> copied(List<Piece> pieces) {
        return joined(pieces, i -> null);
    }

    /** The style says which signs stand between pages; lines do not break there. */
    private static List<TextPart> set(List<TextPart> parts) {
        return parts.stream()
                .map(part -> part.href() != null && part.href().kind() == Href.Kind.OUTSIDE
                        ? part
                        : new TextPart(Typography.unbroken(part.text()), part.href(), part.faces()))
                .toList();
    }

    /** Neighbours that look the same and lead to the same place are one. */
    private static List<TextPart> joined(List<Piece> pieces, IntFunction<@Nullable Href> links) {
        List<TextPart> parts = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Href href = links.apply(i);
            TextPart last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last != null
                    && Objects.equals(last.href(), href)
                    && last.faces().equals(piece.faces())) {
                parts.set(parts.size() - 1, new TextPart(last.text() + piece.text(), href, piece.faces()));
            } else if (!piece.text().isEmpty()) {
                parts.add(new TextPart(piece.text(), href, piece.faces()));
            }
        }
        return parts;
    }
}
