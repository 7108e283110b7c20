package dev.outloud.reception;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Reply.State;
import dev.outloud.text.Controls;
import dev.outloud.text.Location;
import dev.outloud.text.SourcePath;
import dev.outloud.text.Unseen;
import java.io.IOException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a reply as the files of {@code replies/} hold it. */
final class ReplyFile {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    /** Far behind what is shown of a reply. */
    private static final int LONGEST = 100_000;

    private ReplyFile() {}

    /** Each value in quotation marks, as JSON has them, which is YAML, too: nothing in it can be taken for anything else. */
    static String of(Mention mention, State state, @Nullable String photo) {
        StringBuilder out = new StringBuilder();
        line("state", state.key(), out);
        line("kind", mention.kind().key(), out);
        author(mention.name(), mention.author(), photo, out);
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

    /** A letter, or what was written into a form: it waits, whoever says that it is theirs. */
    static String of(Incoming reply) {
        StringBuilder out = new StringBuilder();
        reply.remarks()
                .forEach(remark -> out.append("# ").append(Unseen.line(remark)).append('\n'));
        line("state", State.PENDING.key(), out);
        author(reply.name(), reply.url(), null, out);
        if (reply.published() != null) {
            line("published", reply.published(), out);
        }
        if (reply.inReplyTo() != null) {
            line("in-reply-to", GSON.toJson(reply.inReplyTo()), out);
        }
        if (reply.html().isEmpty()) {
            out.append("text: |\n").append(block(reply.text()));
        } else {
            line("html", GSON.toJson(reply.html()), out);
        }
        return out.toString();
    }

    /** Lines as people read and change them. What could end or turn them is no part of the text. */
    private static String block(String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
        return Controls.dropped(Unseen.dropped(shown))
                .strip()
                .lines()
                .map(String::stripTrailing)
                .map(line -> line.isEmpty() ? "\n" : "  " + line + "\n")
                .collect(Collectors.joining());
    }

    private static void author(String name, @Nullable String url, @Nullable String photo, StringBuilder out) {
        if (!name.isEmpty() || url != null || photo != null) {
            out.append("author:\n");
            if (!name.isEmpty()) {
                line("  name", GSON.toJson(name), out);
            }
            if (url != null) {
                line("  url", GSON.toJson(url), out);
            }
            if (photo != null) {
                line("  photo", photo, out);
            }
        }
    }

    /** Says that the disk did not take one. */
    static void unwritable(SourcePath file, IOException e, Diagnostics diagnostics) {
        diagnostics.add(
                Problem.UNWRITABLE_OUTPUT,
                Location.of(file),
                "cannot write the reply: " + e.getClass().getSimpleName() + ": " + e.getMessage(),
                "is the disk full, or something else in the place of the file?");
    }

    private static void line(String key, String value, StringBuilder to) {
        to.append(key).append(": ").append(value).append('\n');
    }
}
