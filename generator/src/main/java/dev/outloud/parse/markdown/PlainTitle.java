package dev.outloud.parse.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;

/** The title of a link or image as text. */
final class PlainTitle {
    private PlainTitle() {}

    static String of(BasedSequence title) {
        return title.isNull() ? "" : Escaping.unescapeString(title.toString());
    }
}
