package dev.outloud.source.embedded;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** The chunks of a PNG file that hold notes: W3C PNG 3, sections 5.3, 11.3.3 and 11.3.4.5. */
final class Png {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int CHECKSUM = 4;
    private static final String PACKET = "XML:com.adobe.xmp";
    private static final Map<String, Note> KEYWORDS = Map.of(
            "Author", Note.CREATOR, "Title", Note.TITLE, "Copyright", Note.COPYRIGHT_NOTICE, "Source", Note.SOURCE);

    private Png() {}

    /** @param in the file from its beginning */
    static void read(DataInputStream in, Blocks to) throws IOException {
        if (in.readLong() != SIGNATURE) {
            return;
        }
        while (true) {
            int length = in.readInt();
            String kind = new String(in.readNBytes(Integer.BYTES), StandardCharsets.ISO_8859_1);
            if (length < 0 || kind.equals("IEND")) {
                return;
            }
            boolean noted = kind.equals("eXIf") || kind.equals("iTXt") || kind.equals("tEXt");
            if (noted && length <= Blocks.LONGEST) {
                chunk(kind, in.readNBytes(length), to);
                in.skipNBytes(CHECKSUM);
            } else {
                in.skipNBytes((long) length + CHECKSUM);
            }
        }
    }

    private static void chunk(String kind, byte[] chunk, Blocks to) {
        if (kind.equals("eXIf")) {
            to.exif(chunk);
            return;
        }
        int keyword = end(chunk, 0);
        String name = new String(chunk, 0, keyword, StandardCharsets.ISO_8859_1);
        int text = kind.equals("tEXt") ? keyword + 1 : international(chunk, keyword);
        if (text < 0 || text > chunk.length) {
            return;
        }
        byte[] value = Arrays.copyOfRange(chunk, text, chunk.length);
        Note note = KEYWORDS.get(name);
        if (name.equals(PACKET)) {
            to.xmp(value);
        } else if (note != null) {
            to.texts().add(note, value);
        }
    }

    /** Where the text begins behind flag, method, language and translated keyword; -1 if it is compressed. */
    private static int international(byte[] chunk, int keyword) {
        int flag = keyword + 1;
        if (flag >= chunk.length || chunk[flag] != 0) {
            return -1;
        }
        int language = end(chunk, flag + 2);
        return end(chunk, language + 1) + 1;
    }

    private static int end(byte[] chunk, int from) {
        int at = from;
        while (at < chunk.length && chunk[at] != 0) {
            at++;
        }
        return at;
    }
}
