package dev.outloud.share;

import dev.outloud.model.share.Snippet;
import java.util.ArrayList;
import java.util.List;

/** Asks what the post asks its readers. A question is never shortened. */
final class QuestionSnippets implements Kind {
    @Override
    public List<Snippet> write(PostText post, NetworkRules rules, Outcome out) {
        List<Snippet> snippets = new ArrayList<>();
        List<String> questions = post.questions();
        for (int i = 0; i < questions.size(); i++) {
            List<Facts> versions = versions(questions.get(i), post, rules);
            snippets.addAll(out.snippets(
                    Snippet.Kind.QUESTION,
                    SnippetName.numbered("question", i + 1, questions.get(i)),
                    null,
                    template -> versions));
        }
        return snippets;
    }

    /** Beside the question there is room for the title of the post, shortened perhaps, or for the link alone. */
    private static List<Facts> versions(String question, PostText post, NetworkRules rules) {
        return List.of(
                post.facts(post.url(), rules)
                        .owe("question", question)
                        .tag(post.hashtags(rules))
                        .offer("title", post.title())
                        .shorten("title", 0),
                post.facts(post.url(), rules).owe("question", question).tag(post.hashtags(rules)));
    }
}
