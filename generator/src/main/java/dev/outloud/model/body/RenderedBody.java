package dev.outloud.model.body;

import java.util.Map;
import java.util.Optional;

/**
 * A text as HTML. Immutable.
 *
 * @param content the whole
 * @param excerpt what stands before {@code <!--more-->}; equal to {@code content} if the text has no such mark
 * @param quotations each quotation's words by its id, without figure and attribution, for the pages that repeat it
 */
public record RenderedBody(Html content, Html excerpt, Map<String, Html> quotations) {
    public RenderedBody {
        quotations = Map.copyOf(quotations);
    }

    public Optional<Html> quotation(String id) {
        return Optional.ofNullable(quotations.get(id));
    }
}
