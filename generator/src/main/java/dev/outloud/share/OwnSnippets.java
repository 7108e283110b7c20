package dev.outloud.share;

import dev.outloud.model.Person;
import dev.outloud.model.document.FrontMatter.HandWritten;
import dev.outloud.model.share.Snippet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the author wrote by hand under {@code share:}; people named by their ids are tagged, and the link is added. */
final class OwnSnippets implements Kind {
    @Override
    public List<Snippet> write(PostText post, NetworkRules rules, Outcome out) {
        List<Snippet> snippets = new ArrayList<>();
        for (HandWritten own : post.article().document().frontMatter().share()) {
            boolean meant = own.network() == null
                    || own.network().value().equals(rules.network().key());
            if (!meant) {
                continue;
            }
            Set<Person> named = new LinkedHashSet<>();
            String written = post.mentions().named(own.text().value(), rules.network(), person -> {
                named.add(person);
                return rules.name(person);
            });
            String text = Texts.noFormula(leadsTo(post.url(), written) ? written : written + "\n\n" + post.url());
            SnippetName name =
                    SnippetName.numbered("own", snippets.size() + 1, own.text().value());
            rules.fitted(text)
                    .ifPresentOrElse(
                            part -> snippets.add(out.snippet(
                                    Snippet.Kind.ANNOUNCE, name, List.of(part), List.copyOf(named), null, post.url())),
                            () -> out.tooLong(name, own.text().at().locate()));
        }
        return snippets;
    }

    /** To the post or a place in it. */
    private static boolean leadsTo(String url, String text) {
        return Addresses.in(text).stream()
                .map(address -> text.substring(address.start(), address.end()))
                .anyMatch(address ->
                        address.equals(url) || address.startsWith(url + "#") || address.startsWith(url + "?"));
    }
}
