package dev.outloud.metadata;

import dev.outloud.net.Answer.Received;
import dev.outloud.text.Unseen;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about the work that it holds: by the tags that scholars' search engines read ({@code citation_…}), JSON-LD in
 * the terms of schema.org, Open Graph, microformats, and at last its title. Whatever is not said is empty. Immutable.
 *
 * @param type as CSL has it
 * @param authors as the page writes them
 * @param issued year, month and day, as far as they are known
 * @param container the journal or site that it is part of
 * @param url its own word for its address, else where it was found
 */
public record WorkFacts(
        String type,
        String title,
        List<String> authors,
        List<Integer> issued,
        String container,
        String doi,
        String url) {
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?.*", Pattern.DOTALL);
    private static final int MOST_AUTHORS = 30;

    public WorkFacts {
        authors = List.copyOf(authors);
        issued = List.copyOf(issued);
    }

    /** Nothing is known. */
    public static final WorkFacts NONE = new WorkFacts("document", "", List.of(), List.of(), "", "", "");

    /** What a page says. */
    public static WorkFacts of(Received page) {
        return of(Pages.of(page), page.address().toString());
    }

    static WorkFacts of(Document page, String address) {
        LinkedFacts linked = LinkedFacts.of(page);
        String journal = meta(page, "citation_journal_title");
        String canonical = Optional.ofNullable(page.selectFirst("link[rel~=(?i)^canonical$]"))
                .map(link -> link.absUrl("href"))
                .orElse("");
        return new WorkFacts(
                journal.isEmpty() ? linked.type() : "article-journal",
                first(
                        meta(page, "citation_title"),
                        linked.title(),
                        meta(page, "og:title"),
                        text(page, ".h-entry .p-name"),
                        page.title()),
                authors(page, linked),
                date(first(
                        meta(page, "citation_publication_date"),
                        meta(page, "citation_date"),
                        linked.published(),
                        meta(page, "article:published_time"),
                        Optional.ofNullable(page.selectFirst(".h-entry time.dt-published"))
                                .map(time -> time.attr("datetime"))
                                .orElse(""))),
                first(journal, meta(page, "og:site_name"), linked.publisher()),
                meta(page, "citation_doi").replaceFirst("(?i)^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)", ""),
                first(canonical.startsWith("http") ? canonical : "", address));
    }

    private static List<String> authors(Document page, LinkedFacts linked) {
        List<String> cited = metas(page, "citation_author");
        Stream<List<String>> said = Stream.of(
                cited,
                linked.authors(),
                metas(page, "author"),
                page.select(".h-entry .p-author").stream().map(Element::text).toList(),
                metas(page, "article:author").stream()
                        .filter(name -> !name.startsWith("http"))
                        .toList());
        return said.map(names -> names.stream()
                        .map(WorkFacts::line)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .limit(MOST_AUTHORS)
                        .toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Integer> date(String written) {
        Matcher date = DATE.matcher(written.strip());
        List<Integer> parts = new ArrayList<>();
        for (int i = 1; i <= 3 && date.matches() && date.group(i) != null; i++) {
            parts.add(Integer.valueOf(date.group(i)));
        }
        boolean isDay = parts.size() < 2
                || (parts.get(1) >= 1 && parts.get(1) <= 12 && (parts.size() < 3 || parts.get(2) <= 31));
        return isDay ? parts : parts.subList(0, 1);
    }

    private static String meta(Document page, String name) {
        return metas(page, name).stream().findFirst().orElse("");
    }

    private static List<String> metas(Document page, String name) {
        return page.select("meta[content]").stream()
                .filter(meta -> Stream.of("name", "property", "itemprop")
                        .anyMatch(key -> meta.attr(key).toLowerCase(Locale.ROOT).equals(name)))
                .map(meta -> line(meta.attr("content")))
                .filter(content -> !content.isEmpty())
                .toList();
    }

    private static String text(Document page, String query) {
        return Optional.ofNullable(page.selectFirst(query)).map(Element::text).orElse("");
    }

    private static String first(String... said) {
        return Stream.of(said)
                .map(WorkFacts::line)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    static String line(String text) {
        return Unseen.line(text);
    }
}
