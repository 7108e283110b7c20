package dev.outloud.link;

import dev.outloud.model.Href;
import dev.outloud.model.Person;
import dev.outloud.model.SitePath;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.body.Citation;
import dev.outloud.model.body.QuotationMark;
import dev.outloud.model.body.Remark;
import dev.outloud.model.body.Speaker;
import dev.outloud.model.site.BodyLinks;
import dev.outloud.model.site.Quotation;
import dev.outloud.model.site.Resource;
import dev.outloud.text.Origin;
import dev.outloud.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks up whose words an article quotes and where they come from. Safe to share between threads. */
final class QuotationLinker {
    private static final Pattern COMMA = Pattern.compile(",\\s*+");
    private static final Pattern LIST = Pattern.compile(",?\\s++(?:and|und|et|y|&)\\s++|,\\s*+");

    private final SiteUrl url;
    private final Directory directory;
    private final Speakers speakers;
    private final Library library;

    QuotationLinker(SiteUrl url, Directory directory, Speakers speakers, Library library) {
        this.library = library;
        this.url = url;
        this.directory = directory;
        this.speakers = speakers;
    }

    List<Quotation> link(AddressedArticle addressed, List<Person> authors, BodyLinks links) {
        return addressed.document().body().quotations().stream()
                .map(mark -> link(mark, addressed, authors, links))
                .toList();
    }

    private Quotation link(QuotationMark mark, AddressedArticle addressed, List<Person> authors, BodyLinks links) {
        SourceText text = addressed.document().source();
        Citation.Item item = mark.source();
        QuotationMark.SourceLink link = mark.link();
        Resource source = item != null
                ? links.cited().get(item.key())
                : library.linked(mark).orElse(null);
        Set<Person> people = new LinkedHashSet<>();
        boolean titled = library.isTitled(mark);
        for (Speaker speaker : titled ? List.<Speaker>of() : mark.speakers()) {
            speakers.person(speaker, text).ifPresent(people::add);
        }
        boolean named = !people.isEmpty();
        String remark = remark(mark.remark(), mark, text, links, people);
        String behind = people.isEmpty()
                ? remark(mark.behind(), mark, text, links, people)
                : mark.behind().text(links.naming());
        if (titled) {
            behind = joined(remark, behind);
            remark = "";
        }
        boolean inList = named && mark.remark().isEmpty();
        Person linked =
                link == null || !inList ? null : directory.listed(link.title()).orElse(null);
        if (linked != null) {
            people.add(linked);
        }
        if (people.isEmpty() && source != null) {
            people.addAll(source.people());
            remark = joined(organisations(source), remark);
        }
        return new Quotation(
                addressed.headline(),
                mark,
                List.copyOf(people),
                translators(mark, text, authors),
                source,
                link == null || linked != null ? null : link(link, addressed, links),
                directory.shown(joined(item == null ? "" : item.locator(), behind)),
                directory.shown(remark),
                new Origin(text, mark.at()));
    }

    private List<Person> translators(QuotationMark mark, SourceText text, List<Person> authors) {
        Set<Person> people = new LinkedHashSet<>(mark.changes().byAuthor() ? authors : List.of());
        for (Speaker translator : mark.changes().translators()) {
            speakers.person(translator, text).ifPresent(people::add);
        }
        return List.copyOf(people);
    }

    /** People of the author's list whom the remark names are speakers too: {@code — Jo Carter, Ada Lovelace}. */
    private String remark(Remark said, QuotationMark mark, SourceText text, BodyLinks links, Set<Person> people) {
        String whole = said.text(links.naming());
        if (said.bracketed() || (mark.speakers().isEmpty() && mark.source() == null)) {
            return whole;
        }
        List<String> likely = said.likelyNames();
        List<String> sure = speakers.surelyIn(said);
        List<String> rest = new ArrayList<>();
        String[] pieces = (likely.isEmpty() ? COMMA : LIST).split(whole, -1);
        for (String piece : pieces) {
            boolean expected = rest.isEmpty() || likely.contains(piece);
            Optional<Person> person = sure.contains(piece)
                    ? speakers.bearer(piece)
                    : expected ? directory.listed(piece) : Optional.empty();
            person.ifPresent(people::add);
            if (person.isEmpty() && !isGivenNameOf(mark.speakers(), piece, people)) {
                rest.add(piece);
            }
        }
        List<String> unclear = likely.stream()
                .filter(name -> rest.stream().anyMatch(piece -> piece.equals(name) || piece.startsWith(name + " (")))
                .toList();
        if (!unclear.isEmpty()) {
            speakers.unclear(unclear, text, mark.at());
        }
        return rest.size() == pieces.length ? whole : String.join(", ", rest);
    }

    /** {@code Lovelace, Ada}: words behind the only speaker that make the name whole. */
    private boolean isGivenNameOf(List<Speaker> named, String words, Set<Person> people) {
        return named.size() == 1
                && people.size() == 1
                && people.containsAll(
                        directory.namesakes(words + " " + named.get(0).name()))
                && !directory.namesakes(words + " " + named.get(0).name()).isEmpty();
    }

    /** Who wrote a source and is no person of this site; those have no page, but their name. */
    private static String organisations(Resource source) {
        return source.contributors().stream()
                .filter(contributor -> contributor.person() == null)
                .map(contributor -> contributor.name().full())
                .collect(Collectors.joining(", "));
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + ", " + other;
    }

    private Quotation.@Nullable Link link(QuotationMark.SourceLink link, AddressedArticle addressed, BodyLinks links) {
        SitePath page = addressed.headline().path();
        Href href = links.link(link.mark()).map(part -> part.href()).orElse(null);
        if (href == null) {
            return null;
        }
        // Other pages show the quotation too: there a mere fragment would lead nowhere.
        Href anywhere = href.kind() == Href.Kind.PAGE ? new Href(url.href(page) + href.value(), Href.Kind.SITE) : href;
        String title = link.title().isEmpty() ? link.mark().target() : link.title();
        return new Quotation.Link(title, anywhere, url.absolute(anywhere, page));
    }
}
