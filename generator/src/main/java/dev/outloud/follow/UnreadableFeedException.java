package dev.outloud.follow;

/** That what was sent is no feed; the message is what its source did, to follow its name in a sentence. */
final class UnreadableFeedException extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableFeedException(String words) {
        super(words);
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
