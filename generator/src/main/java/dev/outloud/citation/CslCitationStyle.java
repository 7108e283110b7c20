package dev.outloud.citation;

import dev.outloud.model.CslItem;
import dev.outloud.model.Href;
import dev.outloud.model.body.BodyContext.TextPart;
import dev.outloud.model.body.Citation;
import dev.outloud.model.body.Note;
import dev.outloud.model.site.CitationStyle;
import dev.outloud.model.site.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Citations in a style of CSL, in one language. What reads the same in many texts is written once. Thread-safe. */
final class CslCitationStyle implements CitationStyle {
    private final Lazy<Engines> engines;
    private final Lazy<List<Engines>> offered;
    private final Lazy<LocatorReader> locators;
    private final Map<Cite, List<Piece>> entries = new ConcurrentHashMap<>();
    private final Map<List<Cite>, List<Piece>> citations = new ConcurrentHashMap<>();

    CslCitationStyle(Lazy<Engines> engines, Lazy<List<Engines>> offered, Lazy<LocatorReader> locators) {
        this.engines = engines;
        this.offered = offered;
        this.locators = locators;
    }

    @Override
    public boolean isInNotes() {
        return style().isNote();
    }

    private CslStyle style() {
        return engines.get().style();
    }

    @Override
    public Cites set(List<Note> notes, List<Cited> resources, Map<String, Href> titles) {
        if (resources.isEmpty()) {
            return new Cites(Map.of(), List.of());
        }
        Map<String, CitedWork> works = CitedWork.of(resources, engines.get());
        Map<Citation, List<TextPart>> set = new HashMap<>();
        Positions positions = new Positions();
        for (Note note : notes) {
            List<Citation.Item> known = note.citation().items().stream()
                    .filter(item -> works.containsKey(item.key()))
                    .toList();
            if (!known.isEmpty()) {
                set.put(note.citation(), citation(known, note.number(), works, positions));
            }
        }
        return new Cites(set, entries(List.copyOf(works.values()), titles));
    }

    private List<Entry> entries(List<CitedWork> works, Map<String, Href> titles) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            CitedWork work = works.get(i);
            Resource resource = work.cited().resource();
            CslItem item = i == 0
                    ? resource.item()
                    : style().substitute()
                            .behind(works.get(i - 1).cited().resource().item(), resource.item());
            entries.add(new Entry(resource, entry(item, work, titles.get(resource.id()))));
        }
        return entries;
    }

    private List<TextPart> citation(
            List<Citation.Item> items, int note, Map<String, CitedWork> works, Positions positions) {
        List<CitedWork> cited = new ArrayList<>();
        List<Cite> cites = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            CitedWork work = Objects.requireNonNull(works.get(items.get(i).key()));
            Set<Mark> marks = EnumSet.copyOf(positions.next(items, i, note));
            if (work.isAmbiguous()) {
                marks.add(Mark.AMBIGUOUS);
            }
            cited.add(work);
            cites.add(cite(items.get(i), work, style().relevant(marks), positions, note));
        }
        if (style().sortsByNumber()) {
            cited.sort(Comparator.comparingInt(CitedWork::number));
            cites.sort(Comparator.comparingInt(Cite::number));
        }
        List<Piece> pieces = citations.computeIfAbsent(List.copyOf(cites), this::written);
        if (style().isNote()) {
            return PieceParts.linkedByTitle(pieces, place -> cited.get(place).cited());
        }
        return PieceParts.linked(pieces, place -> cited.get(place).cited());
    }

    private List<Piece> written(List<Cite> cites) {
        List<Piece> pieces = engines.get().use(engine -> engine.citation(cites));
        return switch (style().collapse().kind()) {
            case NOTHING -> pieces;
            case NUMBERS -> NumberRanges.collapsed(pieces, cites);
            case YEARS ->
                AuthorGroups.collapsed(
                        pieces,
                        cites,
                        style().collapse(),
                        given -> engines.get().use(engine -> engine.citation(given, true)));
        };
    }

    private Cite cite(Citation.Item item, CitedWork work, Set<Mark> marks, Positions positions, int note) {
        return new Cite(
                work.item(),
                item.prefix(),
                item.locator().isEmpty() ? Locator.NONE : locators.get().read(item.locator()),
                item.suppressAuthor(),
                marks,
                style().asksFor(Mark.NUMBER) ? work.number() : 0,
                work.yearSuffix(),
                style().namesNotes() ? positions.firstNote(item.key(), note) : 0);
    }

    private List<TextPart> entry(CslItem item, CitedWork work, @Nullable Href href) {
        List<Piece> pieces = entry(Cite.of(item, 0, work.yearSuffix())).stream()
                .map(piece -> piece.with(piece.text().replace(Engine.NUMBER, Integer.toString(work.number()))))
                .toList();
        return PieceParts.titled(pieces, work.cited().resource().title(), href);
    }

    private List<Piece> entry(Cite cite) {
        return entries.computeIfAbsent(cite, unwritten -> engines.get().use(engine -> engine.entry(unwritten)));
    }

    @Override
    public List<TextPart> reference(Cited cited) {
        return PieceParts.titled(
                unnumbered(entry(Cite.of(cited.resource().item(), 0, ""))),
                cited.resource().title(),
                cited.href());
    }

    /** A work by itself has no number, and none of the marks around it. */
    private static List<Piece> unnumbered(List<Piece> pieces) {
        int number = -1;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).text().contains(Engine.NUMBER)) {
                number = i;
            }
        }
        int first = number + 1;
        while (number >= 0
                && first < pieces.size()
                && pieces.get(first).text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            first++;
        }
        return pieces.subList(first, pieces.size());
    }

    @Override
    public List<Offer> offers(CslItem item) {
        List<Engines> styles = offered.get();
        return styles.stream()
                .map(one -> offer(item, one, label(one.style(), styles)))
                .toList();
    }

    @Override
    public Offer offer(CslItem item) {
        return offer(item, engines.get(), style().label());
    }

    /** The title in short, unless it is that of another one, too. */
    private static String label(CslStyle style, List<Engines> among) {
        String label = style.label();
        boolean isOnly = among.stream()
                        .filter(other -> other.style().label().equals(label))
                        .count()
                < 2;
        return isOnly ? label : style.title();
    }

    private static Offer offer(CslItem item, Engines in, String label) {
        List<Piece> entry = in.use(engine -> engine.entry(Cite.of(item, 0, "")));
        return new Offer(label, PieceParts.copied(unnumbered(entry)));
    }

    @Override
    public String bibtex(CslItem item) {
        return BibTex.entry(item);
    }
}
