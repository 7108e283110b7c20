package dev.outloud.share;

import dev.outloud.model.Messages;
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

    private static Wording wording(Credit credit, PostText post, NetworkRules rules) {
        Person person = credit.person();
        Reason first = credit.reasons().iterator().next();
        int more = first != Reason.PICTURED && credit.reasons().contains(Reason.PICTURED) ? 1 : 0;
        String link = quotation(person, post).map(post::url).orElse(post.url());
        return wording(first, rules.name(person), more, link, post);
    }

    /**
     * The title of the post is the part that may be shortened.
     *
     * @param pictures how many pictures there are to mention beside the reason
     */
    private static Wording wording(Reason reason, String name, int pictures, String link, PostText post) {
        String key = "share.thanks." + reason.name().toLowerCase(Locale.ROOT);
        Messages.Parted message = post.messages().parted(key, 1, name, post.within(post.title()), pictures);
        return Wording.around("", message, "\n\n" + link, List.of());
    }

    /** The first of their quotations in the post. */
    private static Optional<Quotation> quotation(Person person, PostText post) {
        return post.article().quotations().stream()
                .filter(quotation -> quotation.speakers().contains(person))
                .findFirst();
    }
}
