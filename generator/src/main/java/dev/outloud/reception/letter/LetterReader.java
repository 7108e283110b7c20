package dev.outloud.reception.letter;

import dev.outloud.parse.reply.LetterHtml;
import dev.outloud.parse.reply.LetterHtml.Own;
import dev.outloud.reception.letter.Opened.Unreadable;
import dev.outloud.reception.letter.Parts.Words;
import dev.outloud.text.Controls;
import dev.outloud.text.Unseen;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a letter as mail programs save it: a message by RFC 5322 and MIME. Whatever the bytes are, it fails at none. Stateless. */
public final class LetterReader {
    private static final String COPY = "copy its words from your mail program into a file replies/my-post/name.yml";

    private LetterReader() {}

    public static Opened read(byte[] bytes) {
        Parts parts = new Parts();
        Optional<String> trouble = parts.read(trimmed(bytes));
        Heading heading = parts.heading();
        if (!heading.isOfLetter()) {
            return new Unreadable(
                    "it says neither whom it is from, nor what about, nor when",
                    "save the letter from your mail program as .eml, with everything that belongs to it");
        }
        if (trouble.isPresent()) {
            return new Unreadable(trouble.get(), COPY);
        }
        return letter(heading, parts);
    }

    private static Opened letter(Heading heading, Parts parts) {
        List<Words> words = parts.words();
        String plain = joined(words, false);
        if (plain.isBlank() && parts.isHtmlTooLong()) {
            return new Unreadable(Parts.TOO_LONG, COPY);
        }
        Own shown = plain.isBlank() ? LetterHtml.of(joined(words, true)) : Own.NOTHING;
        Addresses addresses = heading.addresses();
        String own = OwnWords.of(plain);
        String text = addresses.omitted(own);
        String clean = addresses.omitted(shown.html());
        if (text.isBlank() && clean.isBlank()) {
            return new Unreadable("it says nothing in words", COPY);
        }
        String id = heading.field("message-id");
        return new Letter(
                id.isEmpty() ? heading.field("date") + "\n" + heading.field("from") + "\n" + text + clean : id,
                heading.name(),
                heading.subject(),
                text,
                clean,
                words.stream().map(Words::text).collect(Collectors.joining("\n")),
                heading.sent(),
                parts.attachments(),
                shown.isCut() || !own.equals(plain.strip()),
                !text.equals(own) || !clean.equals(shown.html()));
    }

    private static String joined(List<Words> words, boolean isHtml) {
        String all = words.stream()
                .filter(one -> one.isHtml() == isHtml)
                .map(Words::text)
                .collect(Collectors.joining("\n\n"));
        return Controls.dropped(Unseen.dropped(all));
    }

    /** From its first field on: not the line with which a mailbox begins, and nothing that nobody sees. */
    private static byte[] trimmed(byte[] bytes) {
        int start = 0;
        while (start < bytes.length && (bytes[start] <= ' ')) {
            start++;
        }
        boolean isOfMailbox =
                bytes.length - start > 5 && new String(bytes, start, 5, StandardCharsets.ISO_8859_1).equals("From ");
        while (isOfMailbox && start < bytes.length && bytes[start] != '\n') {
            start++;
        }
        return start == 0
                ? bytes
                : Arrays.copyOfRange(bytes, Math.min(bytes.length, start + (isOfMailbox ? 1 : 0)), bytes.length);
    }
}
