package dev.outloud.share;

/**
 * What a snippet is called among those of its network and post. Immutable.
 *
 * @param shown with the number that it has in the post
 * @param lasting with what it is about in the place of the number, which another text before it would change
 */
record SnippetName(String shown, String lasting) {
    /** One that has no number. */
    static SnippetName of(String name) {
        return new SnippetName(name, name);
    }

    /** @param subject what only this one of its kind is about: an id, or its very words */
    static SnippetName numbered(String kind, int number, String subject) {
        return new SnippetName(kind + "-" + number, kind + "-" + Integer.toHexString(subject.hashCode()));
    }

    /** The same in a wording of this name; the usual one has none. */
    SnippetName in(String wording) {
        return wording.isEmpty() ? this : new SnippetName(shown + "-" + wording, lasting + "-" + wording);
    }
}
