package dev.outloud.share;

import dev.outloud.model.Person;
import dev.outloud.model.Reply;
import dev.outloud.model.document.FrontMatter.FollowUp;
import dev.outloud.model.share.Giving.Kind;
import dev.outloud.model.share.Giving.Received;
import dev.outloud.model.share.Giving.Row;
import dev.outloud.model.share.Giving.Todo;
import dev.outloud.model.site.Replies.Said;
import dev.outloud.model.site.Site;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an author should do next: what is promised before what is asked, and that before what is only owed. Immutable.
 *
 * @param writing ids of those who write here
 */
record NextThings(Site site, Set<String> writing, LocalDate today) {
    private static final int MOST = 3;

    /** The best first. */
    List<Todo> of(List<Row> rows, List<Received> received, List<FollowUp> promises) {
        return Stream.of(promises(promises), answers(), unthanked(received), untold(rows), unknown(rows))
                .flatMap(todos -> todos)
                .limit(MOST)
                .toList();
    }

    private Stream<Todo> promises(List<FollowUp> promises) {
        Map<String, Person> people = site.people();
        return promises.stream()
                .filter(promise -> promise.isDue(today))
                .sorted(Comparator.comparing(promise -> String.valueOf(promise.due())))
                .map(promise -> {
                    Person person = people.get(promise.to().value());
                    String name = person == null ? promise.to().value() : person.displayName();
                    return new Todo(Kind.PROMISE, name, promise.what(), 0, "");
                });
    }

    private Stream<Todo> answers() {
        return site.posts().stream()
                .flatMap(post -> site.replies().to(post).stream()
                        .flatMap(Said::all)
                        .filter(this::isUnanswered)
                        .map(said -> new Todo(
                                Kind.ANSWER,
                                said.name(),
                                post.article().shownTitle(),
                                0,
                                site.url().absolute(post.path()) + "#reply-"
                                        + said.reply().id())));
    }

    private boolean isUnanswered(Said said) {
        Person person = said.person();
        return said.reply().kind() == Reply.Kind.REPLY
                && said.answers().isEmpty()
                && (person == null || !writing.contains(person.id()));
    }

    private static Stream<Todo> unthanked(List<Received> received) {
        return received.stream()
                .filter(one -> !one.isAnswered() && one.kind() != Reply.Kind.REPOST)
                .map(one -> new Todo(Kind.THANK, one.name(), one.title(), 0, one.url() == null ? "" : one.url()));
    }

    private static Stream<Todo> untold(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.isReachable() && row.told() == null)
                .map(row -> new Todo(
                        Kind.TELL,
                        row.person().displayName(),
                        "",
                        row.credited(),
                        String.valueOf(row.person().url())));
    }

    private static Stream<Todo> unknown(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.person().url() == null
                        && row.person().accounts().handles().isEmpty()
                        && row.person().consent().list())
                .map(row -> new Todo(Kind.FIND, row.person().displayName(), "", row.credited(), ""));
    }
}
