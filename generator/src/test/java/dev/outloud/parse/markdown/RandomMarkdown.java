package dev.outloud.parse.markdown;

import java.util.List;
import java.util.Random;

/** Makes up texts without our own syntax: the same seed gives the same text. */
final class RandomMarkdown {
    private static final List<String> WORDS = List.of(
            "word",
            "two words",
            "*",
            "**",
            "_",
            "__",
            "***",
            "`",
            "``",
            "~~",
            "[",
            "]",
            "](",
            "(",
            ")",
            "!",
            "![a](b)",
            "[link](/to)",
            "[ref]",
            "[ref][]",
            "[text][ref]",
            "[x](<y> 'z')",
            "<b>",
            "</b>",
            "<me@a.example>",
            "\\",
            "\\*",
            "\\[",
            "&amp;",
            "&copy;",
            "&",
            "<",
            ">",
            "\"",
            "'",
            "...",
            " ",
            "  ",
            "\t",
            "#",
            "=",
            "|",
            "é",
            "😀",
            "1.",
            "a*b*c",
            "*a*",
            "**b**",
            "`c`",
            "x_y_z");
    private static final List<String> STARTS = List.of(
            "",
            "",
            "",
            "",
            "> ",
            ">",
            "- ",
            "* ",
            "+ ",
            "1. ",
            "3) ",
            "# ",
            "### ",
            "    ",
            "  ",
            "\t",
            "```",
            "~~~",
            "***",
            "===",
            "---",
            "<div>",
            "</div>",
            "| ",
            "|---|",
            "[ref]: /url 'T'",
            "   ",
            "> - ",
            "- > ",
            "1. - ");

    private final Random random;

    RandomMarkdown(long seed) {
        this.random = new Random(seed);
    }

    String text() {
        StringBuilder out = new StringBuilder();
        int lines = 1 + random.nextInt(10);
        for (int i = 0; i < lines; i++) {
            out.append(pick(STARTS)).append(pick(STARTS.subList(0, 8)));
            int words = random.nextInt(6);
            for (int j = 0; j < words; j++) {
                out.append(pick(WORDS)).append(random.nextBoolean() ? " " : "");
            }
            out.append(random.nextInt(4) == 0 ? "\n\n" : "\n");
        }
        return out.toString();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
