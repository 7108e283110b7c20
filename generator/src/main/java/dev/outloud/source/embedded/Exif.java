package dev.outloud.source.embedded;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The first directory of tags in Exif: CIPA DC-008 (Exif 3.0), section 4.6; TIFF 6.0, section 2. */
final class Exif {
    private static final byte[] MARK = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 8;
    private static final int ENTRY = 12;
    private static final int ARTIST = 0x013B;
    private static final int COPYRIGHT = 0x8298;
    private static final int WINDOWS_TITLE = 0x9C9B;
    private static final int WINDOWS_AUTHOR = 0x9C9D;

    private final ByteBuffer tiff;
    private final Notes notes = new Notes();

    private Exif(ByteBuffer tiff) {
        this.tiff = tiff;
    }

    /** @param block may be anything */
    static Notes read(byte[] block) {
        int start = block.length >= MARK.length && Arrays.equals(block, 0, MARK.length, MARK, 0, MARK.length)
                ? MARK.length
                : 0;
        Exif exif = new Exif(ByteBuffer.wrap(block, start, block.length - start).slice());
        if (block.length - start >= HEADER) {
            exif.directory();
        }
        return exif.notes;
    }

    private void directory() {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tiff.getInt(Integer.BYTES);
        if (at < HEADER || at > tiff.limit() - Short.BYTES) {
            return;
        }
        int entries = Short.toUnsignedInt(tiff.getShort(at));
        int first = at + Short.BYTES;
        for (int i = 0; i < entries && first + (i + 1) * ENTRY <= tiff.limit(); i++) {
            entry(first + i * ENTRY);
        }
    }

    /** Both texts and single bytes have one byte a unit; what is shorter than an address stands in its place. */
    private void entry(int at) {
        int tag = Short.toUnsignedInt(tiff.getShort(at));
        if (tag != ARTIST && tag != COPYRIGHT && tag != WINDOWS_TITLE && tag != WINDOWS_AUTHOR) {
            return;
        }
        int length = tiff.getInt(at + 4);
        int start = length <= Integer.BYTES ? at + 8 : tiff.getInt(at + 8);
        if (length < 0 || start < 0 || start > tiff.limit() - length) {
            return;
        }
        byte[] value = new byte[length];
        tiff.get(start, value);
        switch (tag) {
            case ARTIST -> notes.add(Note.CREATOR, value);
            case COPYRIGHT -> notes.add(Note.COPYRIGHT_NOTICE, value);
            case WINDOWS_TITLE -> notes.add(Note.TITLE, new String(value, StandardCharsets.UTF_16LE));
            default -> notes.add(Note.CREATOR, new String(value, StandardCharsets.UTF_16LE));
        }
    }
}
