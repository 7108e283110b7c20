package dev.outloud.model.site;

import dev.outloud.model.Href;
import dev.outloud.model.Person;
import dev.outloud.model.SitePath;
import dev.outloud.model.Slug;
import dev.outloud.model.Urls;
import dev.outloud.model.body.QuotationMark;
import dev.outloud.text.Origin;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words of somebody in an article of this site, with whose they are and where they come from. Immutable.
 *
 * @param article where it is quoted
 * @param mark as written
 * @param speakers empty if it is nobody's
 * @param translators who put the words into the language that they have here; empty if nobody did or nobody says who
 * @param source the resource it is taken from
 * @param link the link given as its source, when it cites no resource
 * @param locator place in the source, such as {@code p. 4}; may be empty
 * @param remark other words of the attribution, with names in the form that their people agreed to; may be empty
 */
public record Quotation(
        Headline article,
        QuotationMark mark,
        List<Person> speakers,
        List<Person> translators,
        @Nullable Resource source,
        @Nullable Link link,
        String locator,
        String remark,
        Origin at) {
    private static final Pattern UNSAFE = Pattern.compile("^\\.+$|[/\\\\?#\\p{Cntrl}]");

    public Quotation {
        speakers = List.copyOf(speakers);
        translators = List.copyOf(translators);
    }

    /**
     * A source that is no resource of the list.
     *
     * @param title the link's text, or else its address
     * @param url the absolute address
     */
    public record Link(String title, Href href, String url) {}

    public String id() {
        return mark.id();
    }

    public String text() {
        return mark.text();
    }

    /** Its own page. An author's id that would lead somewhere else as a folder is written otherwise. */
    public SitePath path() {
        String folder = UNSAFE.matcher(mark.id()).find() ? Slug.of(mark.id(), "quotation") : mark.id();
        return new SitePath("/quotes/" + article.slug() + "/" + folder + "/");
    }

    /** Address of the source itself, if it has one; with the place in it that the author has linked. */
    public Optional<String> sourceUrl() {
        String listed = source == null ? null : source.item().url();
        return link != null && (source == null || (listed != null && isPage(listed, link.url())))
                ? Optional.of(link.url())
                : Optional.ofNullable(listed);
    }

    private static boolean isPage(String url, String part) {
        return Urls.compared(Urls.withoutFragment(url)).equals(Urls.compared(Urls.withoutFragment(part)));
    }

    /** Whether the address of the source may lead to its text. */
    public boolean isReadAtSource() {
        return sourceUrl().isPresent() && (source == null || source.item().isReadAtUrl());
    }

    /**
     * The very words at their source, for browsers that understand text fragments; else the source.
     *
     * @param fragment makes the address of the words from that of the source
     */
    Optional<Href> atSource(UnaryOperator<String> fragment) {
        if (link != null && link.href().kind() != Href.Kind.OUTSIDE) {
            return Optional.of(link.href());
        }
        return sourceUrl().map(url -> Href.outside(isReadAtSource() ? fragment.apply(url) : url));
    }

    /** Whether the remark ends in a word that the source completes, such as {@code in}. */
    public boolean leadsOn() {
        return mark.remark().leadsOn() && !remark.isEmpty();
    }

    /** Whether it says whose words these are, if only by a source that names who made it. */
    public boolean isAttributed() {
        return !speakers.isEmpty() || (source != null && !source.names().isEmpty());
    }

    /** Those who made the source, whose words these are if nothing else says it; with organisations, which have no page. */
    public List<Resource.Contributor> sourceMakers() {
        boolean onlySource = mark.speakers().isEmpty() || (mark.source() == null && mark.link() == null);
        return source != null && onlySource && speakers.equals(source.people()) ? source.contributors() : List.of();
    }

    /** What its source is called; empty if it has none, or one of which only the address is known. */
    public String sourceTitle() {
        if (source != null) {
            return source.title();
        }
        return link == null || link.title().equals(link.href().value()) ? "" : link.title();
    }

    public boolean isSourced() {
        return source != null || link != null;
    }
}
