package dev.outloud.source.embedded;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The chunks of a WebP file that hold notes: RFC 9649, section 2.7.1.5. */
final class Webp {
    private Webp() {}

    /** @param in the file from its beginning */
    static void read(DataInputStream in, Blocks to) throws IOException {
        String riff = name(in);
        in.readInt();
        if (!riff.equals("RIFF") || !name(in).equals("WEBP")) {
            return;
        }
        while (true) {
            String kind = name(in);
            long length = Integer.toUnsignedLong(Integer.reverseBytes(in.readInt()));
            boolean noted = kind.equals("EXIF") || kind.equals("XMP ");
            if (noted && length <= Blocks.LONGEST) {
                byte[] chunk = in.readNBytes((int) length);
                if (kind.equals("EXIF")) {
                    to.exif(chunk);
                } else {
                    to.xmp(chunk);
                }
                in.skipNBytes(length % 2);
            } else {
                in.skipNBytes(length + length % 2);
            }
        }
    }

    private static String name(DataInputStream in) throws IOException {
        byte[] name = new byte[Integer.BYTES];
        in.readFully(name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }
}
