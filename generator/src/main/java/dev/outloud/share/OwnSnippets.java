package dev.outloud.share;

import dev.outloud.model.Person;
import dev.outloud.model.document.FrontMatter.HandWritten;
import dev.outloud.model.share.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the author wrote by hand under {@code share:}; people named by their ids are tagged, and the link is added. */
final class OwnSnippets implements Kind {
    private static final Pattern MENTION =
            Pattern.compile("(?<![\\p{L}\\p{N}_@/.])@([a-z0-9]++(?:-[a-z0-9]++)*+)(?![\\p{L}\\p{N}_@-])");

    @Override
    public List<Snippet> write(PostText post, NetworkRules rules, Outcome out) {
        List<Snippet> snippets = new ArrayList<>();
        for (HandWritten own : post.article().document().frontMatter().share()) {
            boolean meant = own.network() == null
                    || own.network().value().equals(rules.network().key());
            if (!meant) {
                continue;
            }
            List<Person> named = new ArrayList<>();
            String written = named(own.text().value(), post, rules, named);
            String text = written.contains(post.url()) ? written : written + "\n\n" + post.url();
            String name = "own-" + (snippets.size() + 1);
            rules.fitted(text)
                    .ifPresentOrElse(
                            part -> snippets.add(
                                    out.snippet(Snippet.Kind.ANNOUNCE, name, List.of(part), named, null, post.url())),
                            () -> out.tooLong(name, own.text().at().locate()));
        }
        return snippets;
    }

    /** {@code @id} is the person of that id, as in a text: named here as this network can. */
    private static String named(String written, PostText post, NetworkRules rules, List<Person> named) {
        return MENTION.matcher(written).replaceAll(found -> {
            Person person = post.everybody().get(found.group(1));
            if (person == null) {
                return Matcher.quoteReplacement(found.group());
            }
            named.add(person);
            return Matcher.quoteReplacement(rules.name(person));
        });
    }
}
