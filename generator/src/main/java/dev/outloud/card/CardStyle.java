package dev.outloud.card;

import dev.outloud.model.OutputFile;
import dev.outloud.model.Theme;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How cards look. Immutable.
 *
 * @param width in pixels
 * @param height in pixels
 * @param paper colours as 0xRRGGBB
 */
record CardStyle(int width, int height, int paper, int ink, int soft, int accent) {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;

    /** The size that networks ask for, in the colours that the theme's style sheet gives light pages. */
    static CardStyle of(Theme theme) {
        String css = theme.assets().stream()
                .filter(asset -> asset.path().value().equals("assets/outloud.css"))
                .filter(OutputFile.Made.class::isInstance)
                .map(asset -> new String(((OutputFile.Made) asset).bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
        return new CardStyle(
                WIDTH,
                HEIGHT,
                colour(css, "paper", 0xFBFCFC),
                colour(css, "ink", 0x15202B),
                colour(css, "soft", 0x4D5965),
                colour(css, "rubric", 0xB3152A));
    }

    /** The same in another size. */
    CardStyle sized(int newWidth, int newHeight) {
        return new CardStyle(newWidth, newHeight, paper, ink, soft, accent);
    }

    /** A custom property where it is set first. */
    private static int colour(String css, String name, int otherwise) {
        Matcher found = Pattern.compile("--" + name + ":\\s*#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\\s*[;}]")
                .matcher(css);
        if (!found.find()) {
            return otherwise;
        }
        String digits = found.group(1);
        return Integer.parseInt(digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits, 16);
    }
}
