package dev.outloud.reception.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * Walks through the parts of a letter, RFC 2045 and 2046, and takes its texts. Of the same text in several forms it takes the
 * plain one. Nothing is read deeper, longer or more often than a letter that somebody wrote could want. For one letter.
 */
final class Parts {
    /** More than any text that a person writes. */
    private static final int LONGEST = 1_000_000;

    static final String TOO_LONG = "it has more than " + LONGEST / 1_000_000 + " MB of text";

    private static final int DEEPEST = 20;
    private static final int MOST = 500;
    private static final int FIELD = 100_000;

    private static final Pattern FILE =
            Pattern.compile("(?i)(?:^\\s*attachment|[;\\s](?:file)?name\\*?(?:0\\*?)?\\s*=)");

    private final Heading heading = new Heading();
    private final Deque<Group> open = new ArrayDeque<>();
    private int attachments;
    private int parts;
    private int length;
    private int htmlLength;
    private boolean isAttachment;

    /** A text of one form. */
    record Words(boolean isHtml, String text) {}

    /** Parts that belong together. */
    private record Group(boolean isChoice, List<Words> words) {
        /** Those that count. A plain form that says nothing stands for a program that could not make one. */
        List<Words> taken() {
            List<Words> plain = words.stream().filter(one -> !one.isHtml()).toList();
            boolean isPlain = plain.stream().anyMatch(one -> !one.text().isBlank());
            return !isChoice || words.isEmpty()
                    ? words
                    : isPlain ? plain : words.stream().filter(Words::isHtml).toList();
        }
    }

    /** Reads the letter to its end, and says why if it does not go on. */
    Optional<String> read(byte[] letter) {
        MimeConfig limits = new MimeConfig.Builder()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(FIELD)
                .setMaxHeaderCount(MOST)
                .build();
        MimeTokenStream stream = new MimeTokenStream(limits);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        open.push(new Group(false, new ArrayList<>()));
        try {
            stream.parse(new ByteArrayInputStream(letter));
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                see(state, stream);
                if (open.size() > DEEPEST) {
                    return Optional.of("it has parts within parts, more than " + DEEPEST + " deep");
                }
                if (parts > MOST) {
                    return Optional.of("it has more than " + MOST + " parts");
                }
                if (length > LONGEST) {
                    return Optional.of(TOO_LONG);
                }
            }
            return Optional.empty();
        } catch (IOException | MimeException e) {
            return Optional.of("it is not made as letters are: " + e.getMessage());
        }
    }

    Heading heading() {
        return heading;
    }

    List<Words> words() {
        return open.isEmpty() ? List.of() : open.getLast().taken();
    }

    /** Whether a form of it in HTML was passed over for its length. */
    boolean isHtmlTooLong() {
        return htmlLength > LONGEST;
    }

    int attachments() {
        return attachments;
    }

    private void see(EntityState state, MimeTokenStream stream) throws IOException {
        if (state == EntityState.T_START_BODYPART) {
            parts++;
            isAttachment = false;
        } else if (state == EntityState.T_FIELD) {
            see(stream.getField());
        } else if (state == EntityState.T_START_MULTIPART) {
            String kind = kind(stream);
            open.push(new Group(kind.equals("multipart/alternative"), new ArrayList<>()));
        } else if (state == EntityState.T_END_MULTIPART && open.size() > 1) {
            Group closed = open.pop();
            open.element().words().addAll(closed.taken());
        } else if (state == EntityState.T_BODY) {
            take(stream);
        }
    }

    private void see(Field field) {
        if (parts == 0 && open.size() == 1) {
            heading.add(field);
        }
        String name = field.getName().toLowerCase(Locale.ROOT);
        boolean mayName = name.equals("content-disposition") || name.equals("content-type");
        isAttachment |= mayName && FILE.matcher(field.getBody()).find();
    }

    private void take(MimeTokenStream stream) throws IOException {
        String kind = kind(stream);
        boolean isHtml = kind.equals("text/html");
        // What says that it has parts and not how they are parted is text.
        boolean isText = kind.equals("text/plain") || kind.startsWith("multipart/");
        if (isAttachment || !(isHtml || isText)) {
            attachments += kind.endsWith("-signature") ? 0 : 1;
            return;
        }
        byte[] bytes = stream.getDecodedInputStream().readNBytes(LONGEST + 1);
        if (isHtml) {
            htmlLength += bytes.length;
        } else {
            length += bytes.length;
        }
        if (htmlLength > LONGEST && isHtml) {
            // Pictures within it, most likely: the plain form may be short.
            return;
        }
        open.element()
                .words()
                .add(new Words(
                        isHtml,
                        Charsets.decoded(bytes, stream.getBodyDescriptor().getCharset())));
    }

    private static String kind(MimeTokenStream stream) {
        String kind = stream.getBodyDescriptor().getMimeType();
        return kind == null ? "text/plain" : kind.toLowerCase(Locale.ROOT);
    }
}
