package dev.outloud.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which signs the fonts have, known without a look into the fonts: to open them takes a third of a second. */
final class Coverage {
    private static final Pattern PLAIN = Pattern.compile("[ -~\u00A0-\u00FF\u2013\u2014\u2018-\u201E\u2026]*");
    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    /** What joins or varies signs and is never seen itself. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}\\x{FE00}-\\x{FE0F}]");

    private static final int KEY = 0x20E3;
    private static final int AS_PICTURE = 0xFE0F;

    private Coverage() {}

    /** Those of the first plane; the fonts have none of the others. */
    private static final class Signs {
        private static final BitSet ALL = read();

        private static BitSet read() {
            try (InputStream in = Coverage.class.getResourceAsStream("coverage.bits")) {
                if (in == null) {
                    throw new IllegalStateException("coverage.bits is not beside the fonts");
                }
                return BitSet.valueOf(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The text as it can be drawn, without emoji and such; empty if a letter of it has no sign in any font. */
    static Optional<String> drawable(String text) {
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(text);
        }
        boolean canBeRead = GRAPHEME.matcher(text)
                .results()
                .map(MatchResult::group)
                .allMatch(grapheme -> isCovered(grapheme) || !hasLetter(grapheme));
        return canBeRead
                ? Optional.of(GRAPHEME.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .filter(Coverage::isCovered)
                        .collect(Collectors.joining())
                        .replaceAll(" {2,}", " ")
                        .strip())
                : Optional.empty();
    }

    /** A digit on a key, or a letter shown as a picture, is no letter of a text. */
    private static boolean hasLetter(String grapheme) {
        return grapheme.codePoints().noneMatch(c -> c == KEY || c == AS_PICTURE)
                && grapheme.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isCovered(String grapheme) {
        return UNSEEN.matcher(grapheme).replaceAll("").codePoints().allMatch(Signs.ALL::get);
    }
}
