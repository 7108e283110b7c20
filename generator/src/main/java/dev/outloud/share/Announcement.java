package dev.outloud.share;

import dev.outloud.model.Person;
import dev.outloud.model.share.Snippet;
import dev.outloud.model.share.Wordings.Template;
import java.util.List;

/** Says that the post is there, what it is about, and whom it owes thanks. */
final class Announcement implements Kind {
    @Override
    public List<Snippet> write(PostText post, NetworkRules rules, Outcome out) {
        return out.snippets(
                Snippet.Kind.ANNOUNCE, SnippetName.of("announce"), null, template -> versions(template, post, rules));
    }

    /** Without a description rather than without its people. */
    private static List<Facts> versions(Template template, PostText post, NetworkRules rules) {
        List<Person> named = Thanked.named(template, post, rules, some -> facts(some, post, rules));
        return List.of(
                facts(named, post, rules)
                        .offer("description", post.description())
                        .shorten("description", 0),
                facts(named, post, rules));
    }

    private static Facts facts(List<Person> named, PostText post, NetworkRules rules) {
        return Thanked.told(
                named,
                post,
                rules,
                post.facts(post.url(), rules).offer("title", post.title()).tag(post.hashtags(rules)));
    }
}
