package dev.outloud.model.site;

import dev.outloud.model.Href;
import dev.outloud.model.TextFragment;
import dev.outloud.text.SourcePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The quotations of a site as compared with their sources. Immutable. */
public final class Verifications {
    private final List<Entry> all;
    private final Map<Key, Verification> found = new HashMap<>();

    /** @param all every quotation that could be compared, in the order of the site */
    public Verifications(List<Entry> all) {
        this.all = List.copyOf(all);
        all.forEach(entry -> found.put(Key.of(entry.quotation()), entry.verification()));
    }

    /** A quotation and what came of it. */
    public record Entry(Quotation quotation, Verification verification) {}

    /** Ids of quotations are unique in their text. */
    private record Key(SourcePath text, String id) {
        static Key of(Quotation quotation) {
            return new Key(quotation.at().source().path(), quotation.id());
        }
    }

    /** Every quotation that could be compared, in the order of the site. */
    public List<Entry> all() {
        return all;
    }

    /** What came of a quotation; empty if nothing is kept to compare it with. */
    public Optional<Verification> of(Quotation quotation) {
        return Optional.ofNullable(found.get(Key.of(quotation)));
    }

    /** How many quotations are in a state. */
    public int count(Verification.State state) {
        return (int) all.stream()
                .filter(entry -> entry.verification().state() == state)
                .count();
    }

    /**
     * The very words at their source, for browsers that understand text fragments; else the source, as for a translation,
     * whose words stand nowhere. If its text is kept, the link is known to find them there, or else leads to the source as
     * a whole.
     */
    public Optional<Href> wordsAtSource(Quotation quotation) {
        if (quotation.mark().isTranslated()) {
            return quotation.atSource(UnaryOperator.identity());
        }
        Verification verification = found.get(Key.of(quotation));
        return quotation.atSource(url -> verification == null
                ? TextFragment.link(url, quotation.text())
                : verification
                        .directive()
                        .map(directive -> TextFragment.link(url, directive))
                        .orElse(url));
    }
}
