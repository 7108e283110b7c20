package dev.outloud.source.embedded;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The segments before the picture in a JPEG file, ITU-T T.81, annex B; their contents by XMP part 3, section 1.1.3. */
final class Jpeg {
    private static final int MARKER = 0xFF;
    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int APP13 = 0xED;
    private static final byte[] EXIF = ascii("Exif\0\0");
    private static final byte[] XMP = ascii("http://ns.adobe.com/xap/1.0/\0");
    private static final byte[] PHOTOSHOP = ascii("Photoshop 3.0\0");

    private Jpeg() {}

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** @param in the file from its beginning */
    static void read(DataInputStream in, Blocks to) throws IOException {
        if (in.readUnsignedByte() != MARKER || in.readUnsignedByte() != START_OF_IMAGE) {
            return;
        }
        while (in.readUnsignedByte() == MARKER) {
            int kind = in.readUnsignedByte();
            while (kind == MARKER) {
                kind = in.readUnsignedByte();
            }
            if (kind == START_OF_SCAN || kind == END_OF_IMAGE) {
                return;
            }
            int length = in.readUnsignedShort() - Short.BYTES;
            if (length < 0) {
                return;
            }
            if (kind == APP1 || kind == APP13) {
                segment(in.readNBytes(length), to);
            } else {
                in.skipNBytes(length);
            }
        }
    }

    private static void segment(byte[] segment, Blocks to) {
        if (beginsWith(EXIF, segment)) {
            to.exif(behind(EXIF, segment));
        } else if (beginsWith(XMP, segment)) {
            to.xmp(behind(XMP, segment));
        } else if (beginsWith(PHOTOSHOP, segment)) {
            to.resources(behind(PHOTOSHOP, segment));
        }
    }

    private static boolean beginsWith(byte[] mark, byte[] segment) {
        return segment.length >= mark.length && Arrays.equals(mark, 0, mark.length, segment, 0, mark.length);
    }

    private static byte[] behind(byte[] mark, byte[] segment) {
        return Arrays.copyOfRange(segment, mark.length, segment.length);
    }
}
