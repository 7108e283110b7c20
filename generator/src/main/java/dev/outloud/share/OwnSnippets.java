package dev.outloud.share;

import dev.outloud.model.document.FrontMatter.HandWritten;
import dev.outloud.model.share.Snippet;
import java.util.ArrayList;
import java.util.List;

/** What the author wrote by hand under {@code share:}; only the link is added, if it is missing. */
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
            String written = own.text().value();
            String text = written.contains(post.url()) ? written : written + "\n\n" + post.url();
            String name = "own-" + (snippets.size() + 1);
            if (rules.fits(text)) {
                snippets.add(out.snippet(Snippet.Kind.ANNOUNCE, name, List.of(text), List.of(), null, rules));
            } else {
                out.tooLong(name, own.text().at().locate(), rules);
            }
        }
        return snippets;
    }
}
