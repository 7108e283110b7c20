package dev.outloud.citation;

import dev.outloud.model.CslItem;
import dev.outloud.model.Href;
import dev.outloud.model.Messages;
import dev.outloud.model.Typography;
import dev.outloud.model.Urls;
import dev.outloud.model.body.BodyContext.TextPart;
import dev.outloud.model.body.Citation;
import dev.outloud.model.site.CitationStyle;
import dev.outloud.model.site.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The author-date style that Outloud brings along: {@code (Vest 2014, p. 4)} in the text, and entries that begin with
 * the author. Immutable and safe to share.
 */
public final class AuthorDateStyle implements CitationStyle {
    private final Messages messages;

    public AuthorDateStyle(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<TextPart> citation(Citation citation, Map<String, Cited> known) {
        List<TextPart> parts = new ArrayList<>();
        for (Citation.Item item : citation.items()) {
            Cited cited = known.get(item.key());
            if (cited == null) {
                continue;
            }
            String before = parts.isEmpty() ? "(" : "; ";
            parts.add(plain(before + (item.prefix().isEmpty() ? "" : item.prefix() + " ")));
            parts.add(new TextPart(Typography.name(brief(cited.resource(), item)), cited.href()));
            if (!item.locator().isEmpty()) {
                parts.add(plain(", " + Typography.pages(item.locator())));
            }
        }
        if (!parts.isEmpty()) {
            parts.add(plain(")"));
        }
        return parts;
    }

    private String brief(Resource resource, Citation.Item cited) {
        String date = date(resource.item());
        return cited.suppressAuthor() ? date : briefAuthors(resource) + " " + date;
    }

    /** One name, two joined by a word, or the first and others; without any, the title stands for them. */
    private String briefAuthors(Resource resource) {
        List<CslItem.Name> names = resource.names();
        return switch (names.size()) {
            case 0 -> "“" + resource.title() + "”";
            case 1 -> names.get(0).brief();
            case 2 ->
                messages.text("citation.two", names.get(0).brief(), names.get(1).brief());
            default -> messages.text("citation.others", names.get(0).brief());
        };
    }

    private String date(CslItem item) {
        CslItem.Issued issued = item.issued();
        return issued == null ? messages.text("citation.undated") : issued.brief();
    }

    @Override
    public List<TextPart> reference(Cited cited) {
        Resource resource = cited.resource();
        CslItem item = resource.item();
        List<TextPart> parts = new ArrayList<>();
        String authors = authors(resource.names());
        if (item.authors().isEmpty() && !item.editors().isEmpty()) {
            authors += " " + messages.text("citation.editors", item.editors().size());
        }
        if (!authors.isEmpty()) {
            parts.add(plain(Typography.name(authors) + " "));
        }
        parts.add(plain("(" + date(item) + "). "));
        parts.add(new TextPart(resource.title(), cited.href()));
        parts.add(plain(closed(resource.title())));
        String container = container(item);
        if (!container.isEmpty()) {
            parts.add(plain(" " + container + closed(container)));
        }
        if (item.url() != null) {
            parts.add(plain(" "));
            parts.add(new TextPart(Urls.shown(item.url()), Href.outside(item.url())));
        }
        return parts;
    }

    @Override
    public String bibtex(CslItem item) {
        return BibTex.entry(item);
    }

    /** All names in the order of the record, the first by its family name. */
    private String authors(List<CslItem.Name> names) {
        List<String> written = new ArrayList<>();
        for (CslItem.Name name : names) {
            boolean inverted = written.isEmpty()
                    && !name.isOrganisation()
                    && !name.family().isEmpty();
            written.add(inverted && !name.given().isEmpty() ? name.family() + ", " + name.given() : name.full());
        }
        if (written.size() < 2) {
            return String.join("", written);
        }
        String last = written.remove(written.size() - 1);
        return messages.text("citation.two", String.join(", ", written), last);
    }

    /** Where it appeared: the journal or book with volume, issue and pages, or who published it. */
    private static String container(CslItem item) {
        StringBuilder out = new StringBuilder(item.variable("container-title").orElse(""));
        item.variable("volume").ifPresent(volume -> append(out, " ", volume));
        item.variable("issue").ifPresent(issue -> out.append('(').append(issue).append(')'));
        item.variable("page").ifPresent(page -> append(out, ", ", Typography.pages(page)));
        item.variable("publisher").ifPresent(publisher -> append(out, ". ", publisher));
        return out.toString();
    }

    private static void append(StringBuilder out, String separator, String value) {
        out.append(out.isEmpty() ? "" : separator).append(value);
    }

    /** The full stop that ends an element, unless it ends with a mark of its own. */
    private static String closed(String element) {
        return element.matches("(?s).*[.?!…]") ? "" : ".";
    }

    private static TextPart plain(String text) {
        return new TextPart(text, null);
    }
}
