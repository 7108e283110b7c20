package dev.outloud.maven;

/** Numbers with their nouns. */
final class Counts {
    private Counts() {}

    /** {@code 1 post}, {@code 2 posts}. */
    static String of(long number, String noun) {
        return of(number, noun, noun + "s");
    }

    static String of(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
