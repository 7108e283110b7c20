package dev.outloud.source.embedded;

import java.nio.ByteBuffer;
import java.util.Map;

/**
 * The notes of press agencies: IPTC-NAA Information Interchange Model 4.2, chapter 3, within the image resources of
 * Photoshop (Adobe Photoshop File Formats Specification, "Image Resource Blocks").
 */
final class Iptc {
    private static final int SIGNATURE = 0x3842494D;
    private static final int NOTES = 0x0404;
    private static final int TAG = 0x1C;
    private static final int HEADER = 5;
    private static final int APPLICATION = 2;
    private static final int EXTENDED = 0x8000;
    private static final Map<Integer, Note> DATASETS = Map.of(
            5, Note.TITLE,
            80, Note.CREATOR,
            105, Note.HEADLINE,
            110, Note.CREDIT_LINE,
            115, Note.SOURCE,
            116, Note.COPYRIGHT_NOTICE);

    private Iptc() {}

    /** @param resources may be anything */
    static Notes read(byte[] resources) {
        Notes notes = new Notes();
        ByteBuffer in = ByteBuffer.wrap(resources);
        while (in.remaining() >= HEADER + Short.BYTES && in.getInt() == SIGNATURE) {
            int id = Short.toUnsignedInt(in.getShort());
            int name = Byte.toUnsignedInt(in.get());
            // The name and the length byte before it take an even number of bytes together.
            int skipped = name % 2 == 0 ? name + 1 : name;
            if (in.remaining() < skipped + Integer.BYTES) {
                return notes;
            }
            in.position(in.position() + skipped);
            int length = in.getInt();
            if (length < 0 || length > in.remaining()) {
                return notes;
            }
            if (id == NOTES) {
                datasets(in.slice(in.position(), length), notes);
            }
            in.position(Math.min(in.limit(), in.position() + length + length % 2));
        }
        return notes;
    }

    private static void datasets(ByteBuffer in, Notes notes) {
        while (in.remaining() >= HEADER && in.get() == TAG) {
            int of = in.get();
            Note note = DATASETS.get(Byte.toUnsignedInt(in.get()));
            int length = Short.toUnsignedInt(in.getShort());
            if (length >= EXTENDED || length > in.remaining()) {
                return;
            }
            byte[] value = new byte[length];
            in.get(value);
            if (of == APPLICATION && note != null) {
                notes.add(note, value);
            }
        }
    }
}
