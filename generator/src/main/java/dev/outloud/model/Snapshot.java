package dev.outloud.model;

import dev.outloud.text.Origin;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The readable text of a cited page as it stood when it was fetched. Immutable.
 *
 * @param url the address as it is cited, without fragment
 * @param finalUrl where the redirects led; the same address if there were none
 * @param title of the page; may be empty
 * @param sha256 of the text when it was fetched, by {@link #hash}
 * @param etag the server's mark of that version, for conditional requests
 * @param lastModified the server's date of that version, as it wrote it
 * @param archived address of a copy in a public archive
 * @param text paragraphs with a blank line between them
 * @param at the address in the file that keeps it
 */
public record Snapshot(
        String url,
        String finalUrl,
        String title,
        Instant fetched,
        String sha256,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable String archived,
        String text,
        Origin at) {
    /** The same with the address of a copy in a public archive. */
    public Snapshot archivedAt(String copy) {
        return new Snapshot(url, finalUrl, title, fetched, sha256, etag, lastModified, copy, text, at);
    }

    /** SHA-256 of a text in UTF-8, as 64 hexadecimal digits; line ends and white space around the text do not count. */
    public static String hash(String text) {
        try {
            byte[] bytes = text.replace("\r\n", "\n").strip().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
