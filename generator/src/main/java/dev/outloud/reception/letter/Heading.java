package dev.outloud.reception.letter;

import dev.outloud.text.Decoding;
import dev.outloud.text.Unseen;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.util.ContentUtil;
import org.jspecify.annotations.Nullable;

/** The fields at the head of a letter, RFC 5322 and 2047; of two with one name the first counts. */
final class Heading {
    private static final Set<String> PRIVATE = Set.of(
            "from",
            "sender",
            "reply-to",
            "to",
            "cc",
            "bcc",
            "return-path",
            "delivered-to",
            "envelope-to",
            "x-original-to",
            "x-forwarded-to",
            "message-id",
            "in-reply-to",
            "references");
    private static final Pattern REMARK = Pattern.compile("\\(([^()]{1,200})\\)");

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<String> addresses = new ArrayList<>();

    /** Fields are ASCII by the book, and UTF-8 or anything else in life. */
    void add(Field field) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        String body = field.getRaw() == null
                ? field.getBody()
                : Decoding.of(field.getRaw().toByteArray(), "").replaceFirst("^[^:]*:", "");
        String line = body.replaceAll("[\\r\\n]+", " ").strip();
        fields.putIfAbsent(name, line);
        if (PRIVATE.contains(name)) {
            addresses.add(line);
        }
    }

    /** Whether this is a letter at all. */
    boolean isOfLetter() {
        return fields.containsKey("from") || fields.containsKey("subject") || fields.containsKey("date");
    }

    /** As written, still encoded. */
    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    Addresses addresses() {
        return new Addresses(addresses);
    }

    String subject() {
        return Unseen.line(decoded(field("subject")));
    }

    /** What the sender calls themselves; empty if that is an address. */
    String name() {
        String from = field("from");
        byte[] bytes = from.getBytes(StandardCharsets.UTF_8);
        MailboxList mailboxes = LenientAddressParser.DEFAULT
                .parseAddressList(ContentUtil.encode(StandardCharsets.UTF_8, from), new ParserCursor(0, bytes.length))
                .flatten();
        Mailbox first = mailboxes.isEmpty() ? null : mailboxes.get(0);
        if (first != null && first.getName() != null) {
            return Addresses.name(first.getName());
        }
        Matcher remark = REMARK.matcher(from);
        return remark.find() ? Addresses.name(decoded(remark.group(1))) : "";
    }

    @Nullable
    Instant sent() {
        Date date = DateTimeFieldLenientImpl.PARSER
                .parse(new RawField("Date", field("date")), DecodeMonitor.SILENT)
                .getDate();
        return date == null ? null : date.toInstant();
    }

    private static String decoded(String line) {
        return DecoderUtil.decodeEncodedWords(line, DecodeMonitor.SILENT);
    }
}
