package dev.outloud.reception.letter;

/** What comes out of a file in which somebody saved a letter. */
public sealed interface Opened permits Letter, Opened.Unreadable {
    /**
     * No letter, or one that nobody should try to read.
     *
     * @param message what is wrong
     * @param hint what to do
     */
    record Unreadable(String message, String hint) implements Opened {}
}
