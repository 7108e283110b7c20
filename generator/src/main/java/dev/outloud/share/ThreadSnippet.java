package dev.outloud.share;

import dev.outloud.model.Network;
import dev.outloud.model.Person;
import dev.outloud.model.share.Snippet;
import dev.outloud.model.share.Wordings.Template;
import java.util.ArrayList;
import java.util.List;

/** The post in points: the first part says what it is and whom it thanks, the last one leads to it. */
final class ThreadSnippet implements Kind {
    @Override
    public List<Snippet> write(PostText post, NetworkRules rules, Outcome out) {
        List<String> points = post.points();
        // A letter has no limit that would make parts of it.
        return points.isEmpty() || rules.network() == Network.EMAIL
                ? List.of()
                : out.threads(
                        Snippet.Kind.THREAD,
                        SnippetName.of("thread"),
                        null,
                        template -> parts(template, points, post, rules));
    }

    /** For each part of the thread the ways to put it. */
    private static List<List<Facts>> parts(Template template, List<String> points, PostText post, NetworkRules rules) {
        int count = points.size() + 2;
        List<Person> named = Thanked.named(template, post, rules, some -> first(some, count, post, rules));
        List<List<Facts>> parts = new ArrayList<>();
        parts.add(List.of(
                first(named, count, post, rules)
                        .offer("description", post.description())
                        .shorten("description", 0),
                first(named, count, post, rules)));
        for (int i = 0; i < points.size(); i++) {
            parts.add(List.of(numbered("point", i + 2, count, post.facts(rules))
                    .owe("point", points.get(i))
                    .shorten("point", 0)));
        }
        parts.add(List.of(
                numbered("last", count, count, post.facts(post.url(), rules)).tag(post.hashtags(rules))));
        return parts;
    }

    private static Facts first(List<Person> named, int count, PostText post, NetworkRules rules) {
        Facts facts = numbered("first", 1, count, post.facts(post.url(), rules)).offer("title", post.title());
        return Thanked.told(named, post, rules, facts);
    }

    private static Facts numbered(String position, int number, int count, Facts facts) {
        return facts.tell("position", position)
                .owe("number", String.valueOf(number))
                .owe("count", String.valueOf(count));
    }
}
