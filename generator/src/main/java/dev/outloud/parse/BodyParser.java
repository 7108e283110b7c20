package dev.outloud.parse;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.model.body.Body;
import dev.outloud.text.SourceText;

/** Reads the text of an article. Implementations are thread-safe. */
public interface BodyParser {
    /**
     * The body that begins at an offset of the source. Never fails: what cannot be read is a diagnostic and an empty
     * body.
     */
    Body parse(SourceText source, int from, Diagnostics diagnostics);
}
