package dev.outloud.share;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Person;
import dev.outloud.model.share.Snippet;
import dev.outloud.model.share.Snippet.Part;
import dev.outloud.model.site.Quotation;
import dev.outloud.text.Location;
import dev.outloud.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes snippets of texts, and says which cannot be made. */
final class Outcome {
    private final Diagnostics diagnostics;

    Outcome(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** A snippet of one text; none, and a diagnostic, if the text cannot be made to fit. */
    List<Snippet> single(
            Snippet.Kind kind,
            String name,
            Wording wording,
            List<Person> credits,
            @Nullable Quotation quotation,
            PostText post,
            NetworkRules rules) {
        return first(kind, name, List.of(wording), credits, quotation, post, rules);
    }

    /** As {@link #single}, of the first of several wordings that can be made to fit. */
    List<Snippet> first(
            Snippet.Kind kind,
            String name,
            List<Wording> wordings,
            List<Person> credits,
            @Nullable Quotation quotation,
            PostText post,
            NetworkRules rules) {
        Fitting fitting = new Fitting(rules, post.article().language());
        Optional<Part> text = wordings.stream()
                .flatMap(wording -> fitting.fit(wording).stream())
                .findFirst();
        if (text.isEmpty()) {
            tooLong(name, post, rules);
            return List.of();
        }
        return List.of(snippet(kind, name, List.of(text.get()), credits, quotation, rules));
    }

    Snippet snippet(
            Snippet.Kind kind,
            String name,
            List<Part> parts,
            List<Person> credits,
            @Nullable Quotation quotation,
            NetworkRules rules) {
        return new Snippet(
                rules.network().key() + "-" + name,
                rules.network(),
                kind,
                parts,
                rules.limit(),
                rules.intent(parts.get(0).text()).orElse(null),
                credits,
                quotation);
    }

    void tooLong(String name, PostText post, NetworkRules rules) {
        Location at = post.article().document().source().locate(Span.at(0));
        tooLong(name, at, rules);
    }

    void tooLong(String name, Location at, NetworkRules rules) {
        diagnostics.add(
                Problem.SNIPPET_TOO_LONG,
                at,
                "the snippet \"" + name + "\" does not fit into the " + rules.limit() + " of "
                        + rules.network().label() + " with its credit and link",
                "shorten the title or the names, or write one by hand under share:");
    }
}
