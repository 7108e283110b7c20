package dev.outloud.reception;

import dev.outloud.model.Snapshot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reply that came as a file, before it is one of the blog's. Immutable.
 *
 * @param file name of its file without ending: the same for the same words of the same person
 * @param remarks what its author should know, a line each
 * @param name may be empty
 * @param url null for none
 * @param published a day or moment; null for none
 * @param inReplyTo null if it is to the post
 * @param html empty if it is a plain text
 */
record Incoming(
        String file,
        List<String> remarks,
        String name,
        @Nullable String url,
        @Nullable String published,
        @Nullable String inReplyTo,
        String text,
        String html) {
    /** The longest name. */
    static final int NAME = 80;

    static final String REDACTED = "An address of mail is left out of the words: […]";

    private static final int DIGITS = 12;

    Incoming {
        remarks = List.copyOf(remarks);
    }

    /** A name for a file that tells nothing of what it is made of. */
    static String file(String kind, String key) {
        return kind + "-" + Snapshot.hash(key).substring(0, DIGITS);
    }
}
