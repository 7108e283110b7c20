package dev.outloud.reception.letter;

import dev.outloud.text.Decoding;
import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Bytes of a letter as text. */
final class Charsets {
    private Charsets() {}

    /** Never fails. What is said of the encoding is believed if the bytes do not speak against it. */
    static String decoded(byte[] bytes, @Nullable String said) {
        String name = said == null ? "" : said.toLowerCase(Locale.ROOT).strip();
        String text;
        if (name.matches("iso-2022-[a-z]{2}(?:-\\d)?") && Charset.isSupported(name)) {
            // Its bytes are all ASCII, and would be taken for UTF-8.
            text = new String(bytes, Charset.forName(name));
        } else {
            // As browsers do: whoever says Latin 1 means what Windows has for it.
            boolean isLatin = name.equals("iso-8859-1") || name.equals("us-ascii") || name.isEmpty();
            text = Decoding.of(bytes, "charset=" + (isLatin ? "windows-1252" : name));
        }
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\u2028", "\n")
                .replace("\u2029", "\n\n");
    }
}
