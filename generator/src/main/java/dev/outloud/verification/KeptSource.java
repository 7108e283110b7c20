package dev.outloud.verification;

import dev.outloud.model.Snapshot;
import dev.outloud.model.TextDirective;
import dev.outloud.model.site.Quotation;
import dev.outloud.model.site.Verification;
import dev.outloud.model.site.Verification.State;
import dev.outloud.verification.KeptText.Stretch;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A snapshot, prepared once for all quotations from its page. Used by one thread at a time. */
final class KeptSource {
    private final Snapshot snapshot;
    private final KeptText text;
    private @Nullable SearchedPage page;

    KeptSource(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.text = new KeptText(snapshot.text());
    }

    /**
     * What came of a quotation; empty for one without words or in other words than the source's, for one that may well
     * stand elsewhere, and for one too short to tell.
     */
    Optional<Verification> verify(Quotation quotation) {
        PassageFinder finder = new PassageFinder(Words.of(quotation.text()), text);
        if (finder.hasNothingToFind() || quotation.mark().isTranslated()) {
            return Optional.empty();
        }
        Comparison best = finder.find().orElse(null);
        if (best != null && best.isFound()) {
            State state = best.isWordForWord() ? State.VERIFIED : State.ALTERED;
            Stretch passage = best.passage();
            if (state == State.VERIFIED && ShortSentence.is(quotation, best.quotation())) {
                passage = ShortSentence.find(best.quotation(), text).orElse(null);
            }
            return Optional.ofNullable(passage)
                    .map(place -> new Verification(state, best.score(), snapshot, Runs.of(best), directive(place)));
        }
        double score = best == null ? 0 : best.score();
        return quotation.isReadAtSource()
                ? Optional.of(new Verification(State.NOT_FOUND, score, snapshot, List.of(), null))
                : Optional.empty();
    }

    private @Nullable TextDirective directive(Stretch passage) {
        if (page == null) {
            page = new SearchedPage(snapshot.text());
        }
        Words words = text.words();
        return new DirectiveWriter(page)
                .write(words.start(passage.from()), words.end(passage.to() - 1))
                .orElse(null);
    }
}
