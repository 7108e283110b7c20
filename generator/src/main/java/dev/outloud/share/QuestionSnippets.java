package dev.outloud.share;

import dev.outloud.model.share.Snippet;
import java.util.ArrayList;
import java.util.List;

/** Asks what the post asks its readers. A question is never shortened. */
final class QuestionSnippets implements Kind {
    @Override
    public List<Snippet> write(PostText post, NetworkRules rules, Outcome out) {
        List<Snippet> snippets = new ArrayList<>();
        List<String> asks = post.article().document().frontMatter().ask();
        for (int i = 0; i < asks.size(); i++) {
            String context = post.messages().text("share.question", post.title());
            Wording wording = new Wording(
                    Texts.untagged(Texts.line(asks.get(i))) + "\n\n",
                    context,
                    "\n\n" + post.url(),
                    post.hashtags(),
                    true);
            snippets.addAll(
                    out.single(Snippet.Kind.QUESTION, "question-" + (i + 1), wording, List.of(), null, post, rules));
        }
        return snippets;
    }
}
