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
            List<Wording> wordings = wordings(Texts.untagged(Texts.line(asks.get(i))), post);
            snippets.addAll(
                    out.first(Snippet.Kind.QUESTION, "question-" + (i + 1), wordings, List.of(), null, post, rules));
        }
        return snippets;
    }

    /** Beside the question there is room for the title of the post, shortened perhaps, or for the link alone. */
    private static List<Wording> wordings(String question, PostText post) {
        return List.of(
                Wording.around(
                        question + "\n\n",
                        post.messages().parted("share.question", 0, post.within(post.title())),
                        "\n\n" + post.url(),
                        post.hashtags()),
                Wording.fixed(question + "\n\n" + post.url(), post.hashtags()));
    }
}
