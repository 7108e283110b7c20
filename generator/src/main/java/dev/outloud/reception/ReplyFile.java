package dev.outloud.reception;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.outloud.model.Reply.State;
import org.jspecify.annotations.Nullable;

/** Writes a reply as the files of {@code replies/} hold it. */
final class ReplyFile {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private ReplyFile() {}

    /** Each value in quotation marks, as JSON has them, which is YAML, too: nothing in it can be taken for anything else. */
    static String of(Mention mention, State state, @Nullable String photo) {
        StringBuilder out = new StringBuilder();
        line("state", state.key(), out);
        line("kind", mention.kind().key(), out);
        if (!mention.name().isEmpty() || mention.author() != null || photo != null) {
            out.append("author:\n");
            if (!mention.name().isEmpty()) {
                line("  name", GSON.toJson(mention.name()), out);
            }
            if (mention.author() != null) {
                line("  url", GSON.toJson(mention.author()), out);
            }
            if (photo != null) {
                line("  photo", photo, out);
            }
        }
        line("url", GSON.toJson(mention.url()), out);
        line("source", GSON.toJson(mention.source()), out);
        if (mention.published() != null) {
            line("published", mention.published(), out);
        }
        if (!mention.html().isEmpty()) {
            line("html", GSON.toJson(mention.html()), out);
        }
        return out.toString();
    }

    private static void line(String key, String value, StringBuilder to) {
        to.append(key).append(": ").append(value).append('\n');
    }
}
