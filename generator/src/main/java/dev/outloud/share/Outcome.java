package dev.outloud.share;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Network;
import dev.outloud.model.Person;
import dev.outloud.model.SitePath;
import dev.outloud.model.share.Card;
import dev.outloud.model.share.Phrase;
import dev.outloud.model.share.Snippet;
import dev.outloud.model.share.Snippet.Part;
import dev.outloud.model.share.Wordings.Template;
import dev.outloud.model.site.Quotation;
import dev.outloud.text.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes snippets of one matter for one network, and says which cannot be made. For one thread. */
final class Outcome {
    private final Matter matter;
    private final NetworkRules rules;
    private final Diagnostics diagnostics;
    private final Fitting fitting;

    Outcome(Matter matter, NetworkRules rules, Diagnostics diagnostics) {
        this.matter = matter;
        this.rules = rules;
        this.diagnostics = diagnostics;
        this.fitting = new Fitting(rules, matter.language());
    }

    /**
     * A snippet of one text in each wording that says something and can be made to fit; a diagnostic if none of them can.
     *
     * @param versions the facts for a wording, the fullest first: the first that fits is taken
     */
    List<Snippet> snippets(
            Snippet.Kind kind,
            SnippetName name,
            @Nullable Quotation quotation,
            Function<Template, List<Facts>> versions) {
        return threads(kind, name, quotation, template -> List.of(versions.apply(template)));
    }

    /**
     * A snippet of several texts in each wording of which all can be made to fit; a diagnostic if there is no such wording.
     *
     * @param versions for each text the facts, the fullest first
     */
    List<Snippet> threads(
            Snippet.Kind kind,
            SnippetName name,
            @Nullable Quotation quotation,
            Function<Template, List<List<Facts>>> versions) {
        List<Snippet> snippets = new ArrayList<>();
        boolean isSaid = false;
        for (Template template : matter.wordings().of(kind, matter.language())) {
            List<Fitted> parts = new ArrayList<>();
            List<List<Facts>> due = versions.apply(template);
            for (List<Facts> part : due) {
                List<Phrased> phrased = phrased(template, part);
                isSaid |= !phrased.isEmpty();
                first(phrased).ifPresent(parts::add);
            }
            if (!parts.isEmpty() && parts.size() == due.size()) {
                Facts first = parts.get(0).facts();
                List<Part> texts = parts.stream().map(Fitted::part).toList();
                snippets.add(snippet(kind, name.in(template.name()), texts, first.credits(), quotation, first.link()));
            }
        }
        if (isSaid && snippets.isEmpty()) {
            tooLong(name);
        }
        return snippets;
    }

    private record Phrased(Facts facts, Phrase phrase) {}

    private record Fitted(Facts facts, Part part) {}

    /** A wording that drops what is owed is a mistake of its template. */
    private List<Phrased> phrased(Template template, List<Facts> versions) {
        List<Phrased> phrased = new ArrayList<>();
        for (Facts facts : versions) {
            Optional<Phrase> phrase = template.phrase(facts.told());
            List<String> missing = phrase.map(facts::missing).orElse(List.of());
            if (missing.isEmpty()) {
                phrase.ifPresent(found -> phrased.add(new Phrased(facts, found)));
            } else {
                diagnostics.add(
                        Problem.CREDIT_NOT_WORDED,
                        template.at(),
                        "the wording leaves out what no text may: " + String.join(", ", missing),
                        "put ${" + missing.get(0) + "} into it, or join(" + missing.get(0) + ", …) if it is a list");
            }
        }
        return phrased;
    }

    private Optional<Fitted> first(List<Phrased> versions) {
        return versions.stream()
                .flatMap(
                        version -> fitting
                                .fit(version.facts().in(version.phrase()))
                                .map(part -> new Fitted(version.facts(), part))
                                .stream())
                .findFirst();
    }

    Snippet snippet(
            Snippet.Kind kind,
            SnippetName name,
            List<Part> parts,
            List<Person> credits,
            @Nullable Quotation quotation,
            String link) {
        return new Snippet(
                rules.network().key() + "-" + name.shown(),
                rules.network().key() + "-" + name.lasting(),
                rules.network(),
                kind,
                rules.network() == Network.EMAIL ? matter.title() : null,
                parts,
                rules.limit(),
                rules.intent(parts.get(0).text(), link, matter.title()).orElse(null),
                link,
                credits,
                quotation,
                card(quotation));
    }

    private @Nullable Card card(@Nullable Quotation quotation) {
        SitePath page = quotation == null ? matter.page() : quotation.path();
        return page == null ? null : matter.cards().of(page).orElse(null);
    }

    private void tooLong(SnippetName name) {
        tooLong(name, matter.at());
    }

    void tooLong(SnippetName name, Location at) {
        diagnostics.add(
                Problem.SNIPPET_TOO_LONG,
                at,
                "the snippet \"" + name.shown() + "\" does not fit into the " + rules.limit() + " of "
                        + rules.network().label() + " with its credit and link",
                "shorten the title or the names, or write one by hand under share:");
    }
}
