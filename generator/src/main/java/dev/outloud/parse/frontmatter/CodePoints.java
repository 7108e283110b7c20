package dev.outloud.parse.frontmatter;

/** Turns offsets counted in code points, as the YAML library has them, into UTF-16 offsets of the whole file. */
final class CodePoints {
    private final int from;
    private final int[] offsets;

    CodePoints(String text, int from, int to) {
        this.from = from;
        boolean plain = true;
        for (int i = from; i < to && plain; i++) {
            plain = !Character.isSurrogate(text.charAt(i));
        }
        offsets = plain ? new int[0] : table(text, from, to);
    }

    int offset(int codePoints) {
        if (offsets.length == 0) {
            return from + codePoints;
        }
        return offsets[Math.min(codePoints, offsets.length - 1)];
    }

    private static int[] table(String text, int from, int to) {
        int[] table = new int[text.codePointCount(from, to) + 1];
        int offset = from;
        for (int i = 0; i < table.length; i++) {
            table[i] = offset;
            offset += offset < to ? Character.charCount(text.codePointAt(offset)) : 0;
        }
        return table;
    }
}
