package dev.outloud.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.font.TextLayout;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How words are set on a card: whole lines, whole words, and no sign without a picture of it. */
class CardSettingTest {
    private static final float WIDTH = 948;
    private static final CardStyle STYLE = new CardStyle(1200, 630, 0xFBFCFC, 0x15202B, 0x4D5965, 0xB3152A);

    private final CardFonts fonts = new CardFonts();

    private Sizing sizing(Locale language, float height) {
        return new Sizing(fonts, Face.SERIF, language, WIDTH, height);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why?",
                "Start networking before you need it.",
                "Die Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung lehrt uns etwas.",
                "اطلبوا العلم من المهد إلى اللحد، وشاركوه مع الآخرين حتى ينتفع به الجميع في كل مكان وزمان.",
                "学んだことを声に出して分かち合えば、知らない誰かの役に立ち、やがて自分にも返ってくる。"
            })
    void everyLineFitsAndAllWordsAreThere(String words) {
        Block block = sizing(Locale.ROOT, 330).fit(words, 90, 31);
        assertTrue(block.height() <= 330, block.toString());
        for (TextLayout line : block.lines()) {
            assertTrue(line.getVisibleAdvance() <= WIDTH + 1, line.getVisibleAdvance() + " in " + block.text());
        }
        assertEquals(words, block.text().replaceAll("(?<=\\p{Ll})-(?=\\p{Ll})", ""));
        int letters =
                block.lines().stream().mapToInt(TextLayout::getCharacterCount).sum();
        assertEquals(block.text().length(), letters);
    }

    @Test
    void linesAreAboutEquallyLong() {
        Block block =
                sizing(Locale.ENGLISH, 330).fit("One two three four five six seven eight nine ten eleven x.", 60, 60);
        List<Float> widths =
                block.lines().stream().map(TextLayout::getVisibleAdvance).toList();
        assertEquals(2, widths.size());
        assertTrue(Math.abs(widths.get(0) - widths.get(1)) < WIDTH / 4, widths.toString());
    }

    @Test
    void whatIsTooLongEndsAtAWordOrSentenceWithAMark() {
        Random random = new Random(1);
        for (int i = 0; i < 40; i++) {
            StringBuilder text = new StringBuilder("So");
            for (int word = 0; word < 300; word++) {
                text.append(' ').append("abcdefgh", 0, 1 + random.nextInt(8)).append(random.nextInt(9) == 0 ? "." : "");
            }
            Block block = sizing(Locale.ENGLISH, 300).fit(text.toString(), 40, 31);
            assertTrue(block.height() <= 300, block.text());
            assertTrue(block.text().endsWith("…"), block.text());
            String kept = block.text().replaceAll(" ?…$", "");
            assertTrue(text.toString().startsWith(kept), kept);
            assertTrue(" .".indexOf(text.charAt(kept.length())) >= 0 || kept.endsWith("."), kept);
        }
    }

    @ParameterizedTest
    @CsvSource({"abc, false", "שלום abc, true", "العلم, true", "“العلم” abc, true", "123, false"})
    void wordsOfSomeScriptsRunFromTheRight(String words, boolean rightToLeft) {
        assertEquals(rightToLeft, Setting.isRightToLeft(words));
    }

    @Test
    void whatIsSaidToBeCoveredHasASignInTheFonts() {
        BitSet signs = new BitSet();
        for (Face face : Face.values()) {
            for (int sign = 0; sign < 0x10000; sign++) {
                if (fonts.font(face).canDisplay(sign)) {
                    signs.set(sign);
                }
            }
        }
        for (int sign = 0x20; sign < 0x10000; sign++) {
            if (!Character.isSurrogate((char) sign) && Character.isLetter(sign)) {
                boolean said = Coverage.drawable(Character.toString(sign)).isPresent();
                assertEquals(signs.get(sign), said, Integer.toHexString(sign));
            }
        }
    }

    @Test
    void signsThatNoFontHasAreLeftOut() {
        assertEquals(
                Optional.of("Good, it is"),
                Coverage.drawable("Good 👍🏽👩‍👩‍👧‍👦, it is").map(text -> text.replace(" ,", ",")));
        assertEquals(Optional.of("First"), Coverage.drawable("1️⃣ ℹ️ First"));
        assertEquals(Optional.empty(), Coverage.drawable("Good ไทย"));
    }

    private static CardText text(String words, boolean quoted, String credit, String source, String blog) {
        return new CardText(words, quoted, credit, source, blog, Locale.ENGLISH);
    }

    @Test
    void theNameStandsForAllThatIsToBeSeen() {
        Set<String> names = new HashSet<>();
        names.add(text("a", true, "b", "c", "d").name(STYLE));
        names.add(text("a2", true, "b", "c", "d").name(STYLE));
        names.add(text("a", false, "b", "c", "d").name(STYLE));
        names.add(text("a", true, "b2", "c", "d").name(STYLE));
        names.add(text("a", true, "b", "c2", "d").name(STYLE));
        names.add(text("a", true, "b", "c", "d2").name(STYLE));
        names.add(text("a", true, "bc", "", "d").name(STYLE));
        names.add(new CardText("a", true, "b", "c", "d", Locale.JAPANESE).name(STYLE));
        names.add(text("a", true, "b", "c", "d").name(STYLE.sized(1080, 1080)));
        names.add(text("a", true, "b", "c", "d").name(new CardStyle(1200, 630, 0, 1, 2, 3)));
        assertEquals(10, names.size());
        assertEquals(
                text("a", true, "b", "c", "d").name(STYLE),
                text("a", true, "b", "c", "d").name(STYLE));
    }

    @Test
    void oneTextIsAlwaysTheSamePictureAndAnotherIsNot() {
        CardText text = text("Show “it” — العلم نور، früh", true, "Ada", "Letters", "Notes");
        byte[] drawn = new CardPainter(STYLE).png(text);
        assertArrayEquals(drawn, new CardPainter(STYLE).png(text));
        assertNotEquals(
                drawn.length, new CardPainter(STYLE).png(text("Show it", true, "Ada", "Letters", "Notes")).length);
        assertTrue(drawn.length < 60_000, drawn.length + " bytes");
    }

    @Test
    void aNameThatIsLongerThanTheCardStillStandsThere() {
        Block credit = new Sizing(fonts, Face.SEMIBOLD, Locale.ENGLISH, WIDTH, 91)
                .fit(
                        "Ada Lovelace, Grace Hopper, Mary Somerville, Katherine Johnson, Hedy Lamarr, Emmy Noether, Lise Meitner",
                        34,
                        19);
        assertTrue(credit.text().endsWith("Lise Meitner"), credit.text());
        assertTrue(credit.height() <= 91);
    }
}
