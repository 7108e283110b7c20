package dev.outloud.reception.form;

import dev.outloud.model.Excerpts;
import dev.outloud.model.Urls;
import dev.outloud.reception.letter.Addresses;
import dev.outloud.text.Controls;
import dev.outloud.text.Unseen;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads files of services that take forms: JSON as they hand it on, and tables as they export them. Fails at no file. Stateless. */
public final class FormReader {
    private static final Pattern REPLY = Pattern.compile("[\\p{L}\\p{Nd}._-]{1,100}");

    private static final int NAME = 40;

    private FormReader() {}

    /**
     * What a file has.
     *
     * @param isTable whether it is CSV, and not JSON
     * @param zone of moments that name none
     */
    public static FormPosts read(String text, boolean isTable, ZoneId zone) {
        Rows rows = isTable ? CsvRows.of(text) : JsonRows.of(text);
        TreeSet<String> unknown = new TreeSet<>();
        TreeSet<String> undated = new TreeSet<>();
        List<FormPost> posts = new ArrayList<>();
        for (Map<String, String> fields : rows.rows()) {
            Map<String, String> row = new HashMap<>();
            fields.forEach((name, value) -> {
                String plain = FormField.plain(name);
                if (value.isBlank()) {
                    return;
                }
                row.putIfAbsent(plain, value);
                if (!FormField.isKnown(plain)) {
                    unknown.add(Excerpts.of(Unseen.line(name), NAME));
                }
            });
            String date = FormField.DATE.in(row);
            Optional<String> published = Moments.of(date, zone);
            if (published.isEmpty() && !date.isEmpty()) {
                undated.add(Unseen.line(date));
            }
            posts.add(post(posts.size() + 1, row, published));
        }
        return new FormPosts(posts, rows.trouble(), rows.isReply(), List.copyOf(unknown), List.copyOf(undated));
    }

    /** An address of mail where one of the Web should be. */
    private static final Pattern NAMED = Pattern.compile("^[a-zA-Z]+:/*[^/?#]*@");

    private static FormPost post(int number, Map<String, String> row, Optional<String> published) {
        String url = Unseen.line(FormField.URL.in(row));
        String text = Controls.dropped(Unseen.dropped(
                        FormField.TEXT.in(row).replace("\r\n", "\n").replace('\r', '\n')))
                .strip();
        String own = new Addresses(List.of(FormField.MAIL.in(row))).omitted(text);
        String answered = Unseen.line(FormField.IN_REPLY_TO.in(row));
        String home = url.isEmpty() || url.contains(":") || !url.contains(".") ? url : "https://" + url;
        return new FormPost(
                number,
                name(row),
                Urls.isWeb(home) && !NAMED.matcher(home).find() ? Urls.encoded(home) : null,
                Unseen.line(FormField.PAGE.in(row)),
                own,
                published.orElse(null),
                REPLY.matcher(answered).matches() || Urls.isWeb(answered) ? answered : null,
                !FormField.TRAP.in(row).isEmpty(),
                !own.equals(text));
    }

    private static String name(Map<String, String> row) {
        String name = Addresses.name(FormField.NAME.in(row));
        return name.isEmpty() ? Addresses.name(FormField.FIRST_NAME.in(row) + " " + FormField.LAST_NAME.in(row)) : name;
    }
}
