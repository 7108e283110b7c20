package dev.outloud.source;

import dev.outloud.text.Location;
import dev.outloud.text.SourcePath;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Finds where a file stops being UTF-8. */
final class Utf8 {
    private Utf8() {}

    /** The place of the first byte that no UTF-8 text has: what stands before it is shown as the line. */
    static Location place(SourcePath path, byte[] bytes) {
        String readable = new String(bytes, 0, validPrefix(bytes), StandardCharsets.UTF_8);
        return new SourceText(path, readable).locate(Span.at(readable.length()));
    }

    /** How many bytes from the start are well-formed. */
    static int validPrefix(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true);
        return in.position();
    }
}
