package dev.outloud.verification;

import dev.outloud.model.site.Verification.Run;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A quotation and a source, compared. */
final class Compared {
    private final Comparison best;

    private Compared(Comparison best) {
        this.best = best;
    }

    static Optional<Compared> of(String quotation, String source) {
        return of(quotation, new KeptText(source));
    }

    private static Optional<Compared> of(String quotation, KeptText source) {
        return new PassageFinder(Words.of(quotation), source)
                .find()
                .filter(Comparison::isFound)
                .map(Compared::new);
    }

    /** {@code verified}, {@code not found}, or the differences as {@code [-quoted-]{+of the source+}} in the quotation. */
    static String text(String quotation, String source) {
        return text(quotation, new KeptText(source));
    }

    /** The same for a source that is read already. */
    static String text(String quotation, KeptText source) {
        return of(quotation, source).map(Compared::text).orElse("not found");
    }

    static int percent(String quotation, String source) {
        return of(quotation, source)
                .map(compared -> (int) Math.floor(compared.best.score() * 100))
                .orElse(0);
    }

    private String text() {
        List<Run> runs = Runs.of(best);
        return best.isWordForWord()
                ? "verified"
                : runs.stream()
                        .map(run -> switch (run.side()) {
                            case BOTH -> run.text();
                            case QUOTATION -> "[-" + run.text() + "-]";
                            case SOURCE -> "{+" + run.text() + "+}";
                        })
                        .collect(Collectors.joining());
    }

    /** The passage as the source has it. */
    static String passage(String quotation, String source) {
        return of(quotation, source)
                .map(compared -> {
                    Words words = compared.best.text().words();
                    var there = compared.best.passage();
                    return source.substring(words.start(there.from()), words.end(there.to() - 1));
                })
                .orElse("");
    }
}
