package dev.outloud.share;

import dev.outloud.model.Person;
import dev.outloud.model.share.Snippet;
import dev.outloud.model.site.Credit;
import dev.outloud.model.site.Credit.Reason;
import dev.outloud.model.site.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells each person credited, in the second person, what for and where. The handle never comes first: that would hide
 * the text from everybody else. */
final class ThanksSnippets implements Kind {
    @Override
    public List<Snippet> write(PostText post, NetworkRules rules, Outcome out) {
        List<Snippet> snippets = new ArrayList<>();
        for (Credit credit : post.credits()) {
            Quotation quotation = quotation(credit.person(), post).orElse(null);
            String link = quotation == null ? post.url() : post.url(quotation);
            Facts facts = facts(credit, link, post, rules);
            snippets.addAll(out.snippets(
                    Snippet.Kind.THANKS,
                    SnippetName.of("thanks-" + credit.person().id()),
                    quotation,
                    template -> List.of(facts)));
        }
        return snippets;
    }

    /** The title of the post is the part that may be shortened. */
    private static Facts facts(Credit credit, String link, PostText post, NetworkRules rules) {
        Reason first = credit.reasons().iterator().next();
        return post.facts(link, rules)
                .owe("name", rules.name(credit.person()))
                .offer("title", post.title())
                .shorten("title", 0)
                .tell("reason", first.name().toLowerCase(Locale.ROOT))
                .tell("pictured", first != Reason.PICTURED && credit.reasons().contains(Reason.PICTURED))
                .credit(List.of(credit.person()));
    }

    /** The first of their quotations in the post. */
    private static Optional<Quotation> quotation(Person person, PostText post) {
        return post.article().quotations().stream()
                .filter(quotation -> quotation.speakers().contains(person))
                .findFirst();
    }
}
