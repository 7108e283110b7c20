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
    private static final String TITLE = "\u0001";

    @Override
    public List<Snippet> write(PostText post, NetworkRules rules, Outcome out) {
        List<Snippet> snippets = new ArrayList<>();
        for (Credit credit : post.credits()) {
            Person person = credit.person();
            snippets.addAll(out.single(
                    Snippet.Kind.THANKS,
                    "thanks-" + person.id(),
                    wording(credit, post, rules),
                    List.of(person),
                    quotation(person, post).orElse(null),
                    post,
                    rules));
        }
        return snippets;
    }

    /** The title of the post is the part that may be shortened. */
    private static Wording wording(Credit credit, PostText post, NetworkRules rules) {
        Person person = credit.person();
        Reason reason = credit.reasons().iterator().next();
        String text = post.messages()
                .text("share.thanks." + reason.name().toLowerCase(Locale.ROOT), rules.name(person), TITLE);
        String link = quotation(person, post).map(post::url).orElse(post.url());
        int title = text.indexOf(TITLE);
        return new Wording(
                text.substring(0, title),
                post.within(post.title()),
                text.substring(title + 1) + "\n\n" + link,
                List.of(),
                false);
    }

    /** The first of their quotations in the post. */
    private static Optional<Quotation> quotation(Person person, PostText post) {
        return post.article().quotations().stream()
                .filter(quotation -> quotation.speakers().contains(person))
                .findFirst();
    }
}
