package dev.outloud.share;

import dev.outloud.model.Person;
import dev.outloud.model.share.Snippet;
import dev.outloud.model.share.Snippet.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The post in points: the first part says what it is and whom it thanks, the last one leads to it. */
final class ThreadSnippet implements Kind {
    @Override
    public List<Snippet> write(PostText post, NetworkRules rules, Outcome out) {
        List<String> points = post.points();
        if (points.isEmpty()) {
            return List.of();
        }
        int count = points.size() + 2;
        List<Person> named = Announcement.named(post, rules, number(1, count));
        List<Wording> wordings = wordings(post, points, named, rules);
        Fitting fitting = new Fitting(rules, post.article().language());
        List<Part> parts = new ArrayList<>();
        for (Wording wording : wordings) {
            Optional<Part> part = fitting.fit(wording);
            if (part.isEmpty()) {
                out.tooLong("thread", post, rules);
                return List.of();
            }
            parts.add(part.get());
        }
        return List.of(out.snippet(Snippet.Kind.THREAD, "thread", parts, named, null, rules));
    }

    private static List<Wording> wordings(PostText post, List<String> points, List<Person> named, NetworkRules rules) {
        int count = points.size() + 2;
        List<Wording> wordings = new ArrayList<>();
        String thanks = Announcement.thanks(post, named, rules);
        wordings.add(new Wording(
                post.title() + "\n\n",
                post.description(),
                thanks + "\n\n" + post.url() + number(1, count),
                List.of(),
                true));
        for (int i = 0; i < points.size(); i++) {
            wordings.add(new Wording("", points.get(i), number(i + 2, count), List.of(), false));
        }
        String end = post.messages().text("share.thread-end") + "\n\n" + post.url() + number(count, count);
        wordings.add(Wording.fixed(end, post.hashtags()));
        return wordings;
    }

    private static String number(int part, int count) {
        return "\n\n" + part + "/" + count;
    }
}
