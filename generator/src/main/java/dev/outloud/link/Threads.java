package dev.outloud.link;

import dev.outloud.model.Reply;
import dev.outloud.model.site.Replies.From;
import dev.outloud.model.site.Replies.Said;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;

/**
 * Puts replies to one post below those that they answer, the oldest first. Strangers may answer each other in a circle, and
 * without end: a circle begins with its oldest, and what is deeper than a page can show stands beside what it answers.
 */
final class Threads {
    private static final int DEEPEST = 6;

    private static final Comparator<Reply> OLDEST_FIRST = Comparator.comparing(
                    Reply::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Reply::id);

    private final Function<Reply, From> people;
    private final Map<String, List<Reply>> written = new HashMap<>();
    private final Map<String, List<Reply>> shown = new HashMap<>();
    private final Set<String> placed = new HashSet<>();

    private Threads(Function<Reply, From> people) {
        this.people = people;
    }

    /** @param replies with ids of their own */
    static List<Said> of(List<Reply> replies, Function<Reply, From> people) {
        return new Threads(people).of(replies.stream().sorted(OLDEST_FIRST).toList());
    }

    private List<Said> of(List<Reply> sorted) {
        Map<String, Reply> byName = new HashMap<>();
        for (Reply reply : sorted) {
            byName.putIfAbsent(reply.id(), reply);
            if (reply.url() != null) {
                byName.putIfAbsent(reply.url(), reply);
            }
        }
        List<Reply> first = new ArrayList<>();
        for (Reply reply : sorted) {
            Reply to = reply.inReplyTo() == null ? null : byName.get(reply.inReplyTo());
            if (to == null) {
                first.add(reply);
            } else {
                written.computeIfAbsent(to.id(), id -> new ArrayList<>()).add(reply);
            }
        }
        first.forEach(this::place);
        // What is left answers itself in the end.
        for (Reply reply : sorted) {
            if (!placed.contains(reply.id())) {
                first.add(reply);
                place(reply);
            }
        }
        return first.stream().sorted(OLDEST_FIRST).map(this::said).toList();
    }

    /** A reply that has its place, and where its answers go. */
    private record Placed(Reply reply, String below, int depth) {}

    private void place(Reply root) {
        Queue<Placed> next = new ArrayDeque<>();
        placed.add(root.id());
        next.add(new Placed(root, root.id(), 1));
        while (!next.isEmpty()) {
            Placed at = next.remove();
            for (Reply answer : written.getOrDefault(at.reply.id(), List.of())) {
                if (placed.add(answer.id())) {
                    shown.computeIfAbsent(at.below, id -> new ArrayList<>()).add(answer);
                    boolean isDeepest = at.depth + 1 >= DEEPEST;
                    next.add(new Placed(
                            answer, isDeepest ? at.below : answer.id(), isDeepest ? at.depth : at.depth + 1));
                }
            }
        }
    }

    private Said said(Reply reply) {
        return new Said(
                reply,
                people.apply(reply),
                shown.getOrDefault(reply.id(), List.of()).stream()
                        .sorted(OLDEST_FIRST)
                        .map(this::said)
                        .toList());
    }
}
