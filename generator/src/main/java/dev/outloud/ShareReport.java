package dev.outloud;

import dev.outloud.diagnostic.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one post, for a terminal. Immutable.
 *
 * @param post its slug; null if the blog has no post yet
 * @param url where it is read
 * @param texts in the order of networks and kinds
 * @param diagnostics warnings and notes on the whole blog, sorted by place
 */
public record ShareReport(
        @Nullable String post, String title, String url, List<Text> texts, List<Diagnostic> diagnostics) {
    public ShareReport {
        texts = List.copyOf(texts);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * One text, or one part of a thread.
     *
     * @param network key of the network, such as {@code mastodon}
     * @param label how the network writes itself
     * @param name of the text, unique in its network
     * @param length by the rule of the network
     * @param limit the most that it takes; 0 if it has no limit
     */
    public record Text(String network, String label, String name, String text, int length, int limit) {}
}
