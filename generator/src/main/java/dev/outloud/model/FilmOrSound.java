package dev.outloud.model;

import java.util.regex.Pattern;

/** Files that are no pictures, though they are shown and credited as those are. Stateless. */
public final class FilmOrSound {
    /** The endings of their names as a regular expression, in small letters. */
    public static final String ENDINGS = "mp4|m4v|webm|mov|ogv|mp3|m4a|oga|ogg|opus|wav|flac";

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\.(?:" + ENDINGS + ")(?:[?#]|$)");

    private FilmOrSound() {}

    /** Whether an address is that of a film or sound, by its ending. */
    public static boolean isAt(String address) {
        return ADDRESS.matcher(address).find();
    }
}
