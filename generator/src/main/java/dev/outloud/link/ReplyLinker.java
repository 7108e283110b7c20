package dev.outloud.link;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Reply;
import dev.outloud.model.Reply.State;
import dev.outloud.model.Settings;
import dev.outloud.model.Urls;
import dev.outloud.model.document.Document.ReplyDocument;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Replies;
import dev.outloud.model.site.Replies.Said;
import dev.outloud.text.LookAlikes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out whom replies are from and what they answer. */
final class ReplyLinker {
    private final Settings settings;
    private final Directory directory;
    private final Photos photos;
    private final Diagnostics diagnostics;

    /** Whoever answers is somebody known by their address alone, or because the author says so. */
    ReplyLinker(Settings settings, Directory directory, Photos photos, Diagnostics diagnostics) {
        this.settings = settings;
        this.directory = directory;
        this.photos = photos;
        this.diagnostics = diagnostics;
    }

    /**
     * Those that are to be shown.
     *
     * @param held posts that are not published, whose replies wait with them
     */
    Replies link(List<ReplyDocument> documents, List<Post> posts, HeldBack held) {
        settings.answering().trusted().forEach(id -> directory.check(id, diagnostics));
        Map<String, Post> bySlug = posts.stream().collect(Collectors.toMap(Post::slug, post -> post, (a, b) -> a));
        Map<String, Map<String, Reply>> shown = new LinkedHashMap<>();
        Set<String> unknown = new HashSet<>();
        List<ReplyDocument> waiting = new ArrayList<>();
        for (ReplyDocument document : documents) {
            Reply reply = document.reply();
            Post post = bySlug.get(document.post());
            if (post == null) {
                if (held.named(document.post()).isEmpty() && unknown.add(document.post())) {
                    noPost(document, bySlug);
                }
            } else if (reply.state() == State.PENDING) {
                waiting.add(document);
            } else if (reply.state() == State.APPROVED
                    && post.article().document().frontMatter().replies().taken()) {
                Map<String, Reply> ofPost = shown.computeIfAbsent(post.slug(), slug -> new LinkedHashMap<>());
                if (ofPost.putIfAbsent(reply.id(), reply) != null) {
                    twice(reply);
                }
            }
        }
        if (!waiting.isEmpty()) {
            waiting(waiting);
        }
        Answerers answerers = new Answerers(directory, photos, diagnostics);
        waiting.forEach(document -> doubtful(document.reply(), answerers));
        answerers.meet(shown.values().stream()
                .flatMap(replies -> replies.values().stream())
                .toList());
        Map<String, List<Said>> threads = new HashMap<>();
        shown.forEach((slug, replies) -> threads.put(slug, Threads.of(List.copyOf(replies.values()), answerers::of)));
        return new Replies(threads);
    }

    private void twice(Reply reply) {
        diagnostics.add(
                Problem.REPLY_UNUSABLE,
                reply.at().locate(),
                "another reply to this post has the name \"" + reply.id() + "\"",
                "rename one of the files");
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

    /** Before it is let in, its author should know whom it may be taken for. */
    private void doubtful(Reply reply, Answerers answerers) {
        String name = reply.author().name();
        String from = Answerers.place(reply);
        String where = from == null ? "says not where it is from" : "is from " + Urls.shown(from);
        LookAlikes.mixed(name)
                .ifPresent(mixed -> diagnostics.add(
                        Problem.REPLY_PENDING,
                        reply.at().locate(),
                        "the name \"" + name + "\" mixes " + mixed.words() + "; the reply " + where,
                        "be sure who it is before you approve of it"));
        if (answerers.isTaken(reply)) {
            diagnostics.add(
                    Problem.REPLY_PENDING,
                    reply.at().locate(),
                    "\"" + name + "\" looks like the name of somebody whom this blog names; the reply " + where,
                    "if it is them, write into its file the id that people.yml has: author: {person: id}");
        }
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
