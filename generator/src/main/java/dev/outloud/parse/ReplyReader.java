package dev.outloud.parse;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Excerpts;
import dev.outloud.model.Reply;
import dev.outloud.model.Reply.Kind;
import dev.outloud.model.Reply.State;
import dev.outloud.model.Slug;
import dev.outloud.model.Urls;
import dev.outloud.model.document.Document.ReplyDocument;
import dev.outloud.parse.frontmatter.Value;
import dev.outloud.parse.reply.ReplyHtml;
import dev.outloud.text.Origin;
import dev.outloud.text.Ref;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import dev.outloud.text.Unseen;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of {@code replies/<post>/}: what a stranger wrote, whoever put it there. Everything in it is cleaned, each time
 * anew; what cannot be understood is passed over with a warning and stops nothing.
 */
final class ReplyReader {
    private static final int NAME = 80;

    private ReplyReader() {}

    static Optional<ReplyDocument> read(Value value, SourceText source, Diagnostics diagnostics) {
        String path = source.path().value();
        String[] parts = path.split("/", -1);
        if (!(value instanceof Value.Mapping mapping) || parts.length != 3) {
            diagnostics.add(
                    Problem.REPLY_UNUSABLE,
                    source,
                    Span.at(0),
                    parts.length == 3 ? "this is no reply" : "this reply is to no post",
                    "a reply is a file of keys with values in the folder of its post: replies/my-post/1.yml");
            return Optional.empty();
        }
        Diagnostics own = new Diagnostics();
        Fields fields = new Fields(mapping, source, own);
        Optional<Reply> reply = read(fields, source);
        fields.ignore("received");
        fields.finish();
        own.sorted()
                .forEach(found -> diagnostics.add(Problem.REPLY_UNUSABLE, found.at(), found.message(), found.hint()));
        return reply.map(read -> new ReplyDocument(source, parts[1], read));
    }

    private static Optional<Reply> read(Fields fields, SourceText source) {
        Ref url = address(fields, "url");
        Ref webmention = address(fields, "source");
        String html = fields.string("html");
        String text = fields.string("text");
        Reply.Author author =
                fields.section("author").map(ReplyReader::author).orElse(new Reply.Author("", null, null, null));
        Kind kind = choice(fields, "kind", Kind.values(), Kind::key, Kind.REPLY);
        State state = choice(fields, "state", State.values(), State::key, State.PENDING);
        String name = author.name().isEmpty() ? url == null ? "" : host(url.value()) : author.name();
        if (name.isEmpty() && state != State.REJECTED) {
            fields.report(
                    Problem.MISSING_KEY,
                    new Ref("", new Origin(source, Span.at(0))),
                    "nobody says this",
                    "add: author: {name: Ada Lovelace}");
            return Optional.empty();
        }
        String language = fields.string("language");
        return Optional.of(new Reply(
                Slug.of(source.path().stem(), "reply"),
                kind,
                state,
                new Reply.Author(name, author.url(), author.photo(), author.person()),
                url == null ? null : url.value(),
                webmention == null ? null : webmention.value(),
                html != null ? ReplyHtml.of(html) : text == null ? "" : ReplyHtml.ofText(text),
                language != null && language.matches("[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}") ? language : null,
                moment(fields),
                fields.string("in-reply-to"),
                fields.origin()));
    }

    private static Reply.Author author(Fields fields) {
        String name = fields.string("name");
        Ref url = address(fields, "url");
        Ref person = fields.text("person");
        Ref photo = fields.text("photo");
        fields.finish();
        String shown = name == null ? "" : Excerpts.of(Unseen.line(name), NAME);
        return new Reply.Author(
                shown.isEmpty() && url != null ? host(url.value()) : shown,
                url == null ? null : url.value(),
                photo,
                person);
    }

    private static String host(String url) {
        return Urls.shown(url).replaceFirst("[/?#:].*", "");
    }

    private static @Nullable Ref address(Fields fields, String name) {
        Ref url = fields.text(name);
        if (url == null || (Urls.isWeb(url.value()) && url.value().indexOf('\n') < 0)) {
            return url == null ? null : new Ref(Urls.encoded(url.value()), url.at());
        }
        fields.report(Problem.BAD_VALUE, url, "\"" + name + "\" is no address of the Web", "begin it with https://");
        return null;
    }

    private static <E> E choice(Fields fields, String name, E[] all, Function<E, String> key, E otherwise) {
        Ref written = fields.text(name);
        if (written == null) {
            return otherwise;
        }
        List<String> keys = Arrays.stream(all).map(key).toList();
        int found = keys.indexOf(written.value());
        if (found < 0) {
            fields.report(
                    Problem.BAD_VALUE,
                    written,
                    "there is no " + name + " \"" + written.value() + "\"",
                    DidYouMean.hint(written.value(), keys, "write one of: " + String.join(", ", keys)));
            return otherwise;
        }
        return all[found];
    }

    private static @Nullable Instant moment(Fields fields) {
        Ref written = fields.text("published");
        if (written == null) {
            return null;
        }
        try {
            return written.value().length() == 10
                    ? LocalDate.parse(written.value())
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                    : OffsetDateTime.parse(written.value().replace(' ', 'T')).toInstant();
        } catch (DateTimeException e) {
            fields.report(
                    Problem.BAD_VALUE,
                    written,
                    "\"published\" is no moment: " + written.value(),
                    "write 2026-01-31 or 2026-01-31T09:30:00+01:00");
            return null;
        }
    }
}
