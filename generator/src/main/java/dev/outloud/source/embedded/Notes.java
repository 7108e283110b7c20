package dev.outloud.source.embedded;

import dev.outloud.text.Controls;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What one block of a file says. Filled by one thread. */
final class Notes {
    /** More of a line than anybody reads below a picture. */
    private static final int LONGEST = 500;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]++");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final Map<Note, List<String>> values = new EnumMap<>(Note.class);

    /** Keeps a value, unless nothing is in it. */
    void add(Note note, String written) {
        String text = SPACES.matcher(Controls.dropped(written.replace('\0', ' ')))
                .replaceAll(" ")
                .strip();
        if (!text.isEmpty() && text.length() <= LONGEST) {
            List<String> said = values.computeIfAbsent(note, key -> new ArrayList<>());
            if (!said.contains(text)) {
                said.add(text);
            }
        }
    }

    /** Bytes of which nobody knows the encoding: UTF-8 if they are, else what Western systems wrote before it. */
    void add(Note note, byte[] written) {
        add(note, text(written));
    }

    static String text(byte[] written) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(written))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(written, WESTERN);
        }
    }

    /** Takes from another block what this one does not say. */
    void addMissing(Notes other) {
        other.values.forEach(values::putIfAbsent);
    }

    List<String> all(Note note) {
        return values.getOrDefault(note, List.of());
    }

    /** The first value; empty if there is none. */
    String first(Note note) {
        List<String> said = all(note);
        return said.isEmpty() ? "" : said.get(0);
    }
}
