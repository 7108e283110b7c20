package dev.outloud.card;

import java.lang.Character.UnicodeScript;

/** A font that comes with us, for the scripts that it is made for. */
enum Face {
    SERIF("source-serif-4.ttf"),
    SEMIBOLD("source-serif-4-semibold.ttf"),
    HEBREW("frank-ruhl-libre.ttf"),
    ARABIC("noto-naskh-arabic.ttf"),
    JAPANESE("sawarabi-mincho.ttf");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** Whose script a sign is of; {@code otherwise} for signs that any script has. */
    static Face of(int sign, Face otherwise) {
        return switch (UnicodeScript.of(sign)) {
            case HEBREW -> HEBREW;
            case ARABIC -> ARABIC;
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> JAPANESE;
            case COMMON -> isEastAsian(sign) ? JAPANESE : otherwise;
            default -> otherwise;
        };
    }

    /** Punctuation and letters as wide as the signs of these scripts. */
    private static boolean isEastAsian(int sign) {
        return (sign >= 0x3000 && sign <= 0x30FF) || (sign >= 0xFF00 && sign <= 0xFFEF);
    }
}
