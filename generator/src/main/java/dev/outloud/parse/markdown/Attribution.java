package dev.outloud.parse.markdown;

import dev.outloud.model.body.Changes;
import dev.outloud.model.body.Citation;
import dev.outloud.model.body.QuotationMark.SourceLink;
import dev.outloud.model.body.Remark;
import dev.outloud.model.body.Speaker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the last line of a quotation says. Immutable.
 *
 * @param remark words that are neither name nor source
 * @param behind words behind the source
 * @param changes what it says of changes to the words
 * @param attributes from the braces at its end
 */
record Attribution(
        List<Speaker> speakers,
        Citation.@Nullable Item source,
        @Nullable SourceLink link,
        Remark remark,
        Remark behind,
        Changes changes,
        Attributes attributes) {
    /** Whether there was such a line. */
    boolean isFound() {
        return !speakers.isEmpty() || source != null || link != null || !remark.isEmpty() || !changes.isNone();
    }

    static Attribution none(Attributes attributes) {
        return new Attribution(List.of(), null, null, Remark.NONE, Remark.NONE, Changes.NONE, attributes);
    }
}
