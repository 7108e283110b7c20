package dev.outloud.link;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Person;
import dev.outloud.model.Places;
import dev.outloud.model.Reply;
import dev.outloud.model.Reply.State;
import dev.outloud.model.document.Document.ReplyDocument;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Replies;
import dev.outloud.model.site.Replies.Said;
import dev.outloud.text.Ref;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out whom replies are from and what they answer. */
final class ReplyLinker {
    private static final Comparator<Reply> OLDEST_FIRST = Comparator.comparing(
                    Reply::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Reply::id);

    private final Directory directory;
    private final Diagnostics diagnostics;
    private final Places places;

    /** Whoever answers is somebody known by their address alone, or because the author says so. */
    ReplyLinker(Directory directory, Diagnostics diagnostics) {
        this.directory = directory;
        this.diagnostics = diagnostics;
        this.places = new Places(directory.everybody().stream());
    }

    /** Those that are to be shown. */
    Replies link(List<ReplyDocument> documents, List<Post> posts) {
        Map<String, Post> bySlug = posts.stream().collect(Collectors.toMap(Post::slug, post -> post, (a, b) -> a));
        Map<String, List<Reply>> shown = new LinkedHashMap<>();
        Set<String> unknown = new HashSet<>();
        List<ReplyDocument> waiting = new ArrayList<>();
        for (ReplyDocument document : documents) {
            Post post = bySlug.get(document.post());
            if (post == null) {
                if (unknown.add(document.post())) {
                    noPost(document, bySlug);
                }
            } else if (document.reply().state() == State.PENDING) {
                waiting.add(document);
            } else if (document.reply().state() == State.APPROVED
                    && post.article().document().frontMatter().replies().taken()) {
                shown.computeIfAbsent(post.slug(), slug -> new ArrayList<>()).add(document.reply());
            }
        }
        if (!waiting.isEmpty()) {
            waiting(waiting);
        }
        Map<String, List<Said>> threads = new HashMap<>();
        shown.forEach((slug, replies) -> threads.put(slug, threaded(replies)));
        return new Replies(threads);
    }

    private List<Said> threaded(List<Reply> replies) {
        List<Reply> sorted = replies.stream().sorted(OLDEST_FIRST).toList();
        Map<String, Reply> byName = new HashMap<>();
        for (Reply reply : sorted) {
            byName.putIfAbsent(reply.id(), reply);
            if (reply.url() != null) {
                byName.putIfAbsent(reply.url(), reply);
            }
        }
        Map<Reply, List<Reply>> answers = new HashMap<>();
        List<Reply> first = new ArrayList<>();
        for (Reply reply : sorted) {
            Reply to = reply.inReplyTo() == null ? null : byName.get(reply.inReplyTo());
            if (to == null || isCircle(reply, to, byName)) {
                first.add(reply);
            } else {
                answers.computeIfAbsent(to, key -> new ArrayList<>()).add(reply);
            }
        }
        return first.stream().map(reply -> said(reply, answers)).toList();
    }

    /** Strangers may say that two of them answer each other. */
    private static boolean isCircle(Reply reply, Reply to, Map<String, Reply> byName) {
        Set<Reply> seen = new HashSet<>();
        Reply at = to;
        while (at != null && seen.add(at)) {
            if (at.equals(reply)) {
                return true;
            }
            at = at.inReplyTo() == null ? null : byName.get(at.inReplyTo());
        }
        return at != null;
    }

    private Said said(Reply reply, Map<Reply, List<Reply>> answers) {
        return new Said(
                reply,
                person(reply),
                answers.getOrDefault(reply, List.of()).stream()
                        .map(answer -> said(answer, answers))
                        .toList());
    }

    private @Nullable Person person(Reply reply) {
        Ref said = reply.author().person();
        if (said != null) {
            Person person = directory.byId(said.value()).orElse(null);
            if (person == null) {
                diagnostics.add(
                        Problem.REPLY_UNUSABLE,
                        said.at().locate(),
                        "no person \"" + said.value() + "\"",
                        DidYouMean.hint(said.value(), directory.ids(), "use the id of somebody in people.yml"));
            }
            return person;
        }
        String url = reply.author().url();
        return url == null ? null : places.at(url).orElse(null);
    }

    private void noPost(ReplyDocument document, Map<String, Post> posts) {
        diagnostics.add(
                Problem.REPLY_UNUSABLE,
                document.reply().at().locate(),
                "no post that is published has the slug \"" + document.post() + "\"",
                DidYouMean.nearest(document.post(), posts.keySet())
                        .map(slug -> "did you mean the folder replies/" + slug + "/?")
                        .orElse("the folder of replies has the name of their post's slug"));
    }

    private void waiting(List<ReplyDocument> waiting) {
        ReplyDocument first = waiting.get(0);
        diagnostics.add(
                Problem.REPLY_PENDING,
                first.reply().at().locate(),
                waiting.size() == 1
                        ? "a reply of " + first.reply().author().name() + " waits for your word"
                        : waiting.size() + " replies wait for your word, this one of "
                                + first.reply().author().name() + " among them",
                "read it, and write into its file: state: approved, or: state: rejected");
    }
}
