package dev.outloud.share;

import dev.outloud.model.Messages;
import dev.outloud.model.share.Snippet;
import dev.outloud.model.site.Quotation;
import dev.outloud.model.site.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Passes on somebody's words, with their name and where they come from. */
final class QuotationSnippets implements Kind {
    private static final int FAIR_LENGTH = 60;

    @Override
    public List<Snippet> write(PostText post, NetworkRules rules, Outcome out) {
        List<Snippet> snippets = new ArrayList<>();
        int number = 0;
        for (Quotation quotation : post.article().quotations()) {
            number++;
            if (quotation.isAttributed()
                    && !quotation.text().isBlank()
                    && !speakers(quotation, rules).isEmpty()) {
                Wording wording = wording(quotation, post, rules);
                snippets.addAll(out.single(
                        Snippet.Kind.QUOTE, "quote-" + number, wording, quotation.speakers(), quotation, post, rules));
            }
        }
        return snippets;
    }

    /** The title of the source is named as long as it leaves room for the words. */
    private static Wording wording(Quotation quotation, PostText post, NetworkRules rules) {
        Wording full = wording(quotation, source(quotation), post, rules);
        String words = full.elastic();
        String least = words.substring(
                0, words.offsetByCodePoints(0, Math.min(FAIR_LENGTH, words.codePointCount(0, words.length()))));
        return rules.fits(full.with(least, 0)) ? full : wording(quotation, "", post, rules);
    }

    private static Wording wording(Quotation quotation, String source, PostText post, NetworkRules rules) {
        Messages messages = post.messages();
        String speakers = post.list(speakers(quotation, rules));
        String credit = source.isEmpty()
                ? messages.text("share.quote-by", speakers)
                : messages.text("share.quote-by-from", speakers, post.within(source));
        String translated = quotation.mark().isTranslated() ? " " + messages.text("share.translated") : "";
        return new Wording(
                messages.text("share.quote-open"),
                post.within(Texts.untagged(Texts.line(quotation.text()))),
                messages.text("share.quote-close") + "\n" + credit + translated + "\n\n" + post.url(quotation),
                post.hashtags(),
                false);
    }

    /** Whoever speaks; where only the source says it, all who made it, organisations beside persons. */
    private static List<String> speakers(Quotation quotation, NetworkRules rules) {
        List<Resource.Contributor> makers = quotation.sourceMakers();
        Stream<String> names = makers.isEmpty()
                ? quotation.speakers().stream().map(rules::name)
                : makers.stream().map(rules::name);
        return names.distinct().toList();
    }

    private static String source(Quotation quotation) {
        if (quotation.source() != null) {
            return Texts.untagged(Texts.line(quotation.source().title()));
        }
        Quotation.Link link = quotation.link();
        return link == null || link.title().equals(link.href().value()) ? "" : Texts.untagged(Texts.line(link.title()));
    }
}
