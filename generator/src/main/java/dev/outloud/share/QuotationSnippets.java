package dev.outloud.share;

import dev.outloud.model.share.Snippet;
import dev.outloud.model.site.Quotation;
import dev.outloud.model.site.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Passes on somebody's words, with their name and where they come from. */
final class QuotationSnippets implements Kind {
    /** As many letters of the words as make it worth to name the source at length. */
    private static final int FAIR_LENGTH = 60;

    /** Fewer would be no quotation any more. */
    private static final int LEAST_LENGTH = 20;

    @Override
    public List<Snippet> write(PostText post, NetworkRules rules, Outcome out) {
        List<Snippet> snippets = new ArrayList<>();
        int number = 0;
        for (Quotation quotation : post.article().quotations()) {
            number++;
            if (quotation.isAttributed()
                    && !quotation.text().isBlank()
                    && !speakers(quotation, rules).isEmpty()) {
                List<Facts> versions = versions(quotation, post, rules);
                snippets.addAll(out.snippets(
                        Snippet.Kind.QUOTE,
                        SnippetName.numbered("quote", number, quotation.id()),
                        quotation,
                        template -> versions));
            }
        }
        return snippets;
    }

    /** The title of the source is named as long as it leaves room for the words. */
    private static List<Facts> versions(Quotation quotation, PostText post, NetworkRules rules) {
        String source = PostText.plain(quotation.sourceTitle());
        Facts bare = facts(quotation, post, rules).shorten("words", LEAST_LENGTH);
        return source.isEmpty()
                ? List.of(bare)
                : List.of(facts(quotation, post, rules).offer("source", source).shorten("words", FAIR_LENGTH), bare);
    }

    private static Facts facts(Quotation quotation, PostText post, NetworkRules rules) {
        return post.facts(post.url(quotation), rules)
                .owe("words", PostText.plain(quotation.text()))
                .oweAll("speakers", speakers(quotation, rules))
                .tell("translated", quotation.mark().isTranslated())
                .credit(quotation.speakers())
                .tag(post.hashtags(rules));
    }

    /** Whoever speaks; where only the source says it, all who made it, organisations beside persons. */
    private static List<String> speakers(Quotation quotation, NetworkRules rules) {
        List<Resource.Contributor> makers = quotation.sourceMakers();
        Stream<String> names = makers.isEmpty()
                ? quotation.speakers().stream().map(rules::name)
                : makers.stream().map(rules::name);
        return names.distinct().toList();
    }
}
