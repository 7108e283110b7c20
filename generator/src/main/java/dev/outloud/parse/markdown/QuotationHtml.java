package dev.outloud.parse.markdown;

import dev.outloud.model.Href;
import dev.outloud.model.License;
import dev.outloud.model.Licenses;
import dev.outloud.model.Monogram;
import dev.outloud.model.body.BodyContext.PersonLink;
import dev.outloud.model.body.BodyContext.QuotationCredit;
import dev.outloud.model.body.BodyContext.TextPart;
import dev.outloud.model.body.Html;
import dev.outloud.model.body.QuotationMark;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Quotations: the words in a blockquote that names its source, who said them outside of it, as the HTML standard has
 * it; and as {@code h-cite} for readers of microformats.
 */
final class QuotationHtml {
    private QuotationHtml() {}

    static void block(QuotationNode node, HtmlWriter to) {
        Optional<QuotationCredit> credit = to.context().quotation(node.mark());
        open(node.mark(), credit, node.isLarge(), to);
        int from = to.out().length();
        to.children(node);
        to.keepQuotation(node.mark().id(), from);
        close(node.mark(), credit, to);
    }

    static void quoteback(HtmlQuotationNode node, HtmlWriter to) {
        Optional<QuotationCredit> credit = to.context().quotation(node.mark());
        open(node.mark(), credit, node.isLarge(), to);
        int from = to.out().length();
        if (node.hasChildren()) {
            to.children(node);
        } else {
            RawHtml.write(node.words(), to.out());
            to.out().raw("\n");
        }
        to.keepQuotation(node.mark().id(), from);
        close(node.mark(), credit, to);
    }

    private static void open(QuotationMark mark, Optional<QuotationCredit> credit, boolean large, HtmlWriter to) {
        String classes = large ? "quotation quotation-large" : "quotation";
        to.out()
                .raw("<figure")
                .attribute("class", classes + " u-quotation-of h-cite")
                .attribute("id", mark.id());
        to.out()
                .attribute("data-monogram", monogram(credit))
                .raw(">\n<blockquote class=\"e-content\"")
                .attribute("cite", citeUrl(credit))
                .attribute(
                        "lang", mark.wordsLanguage().map(Locale::toLanguageTag).orElse(""))
                .raw(">\n");
    }

    private static String monogram(Optional<QuotationCredit> credit) {
        return credit.map(QuotationCredit::speakers).stream()
                .flatMap(List::stream)
                .findFirst()
                .map(speaker -> Monogram.of(speaker.name()))
                .orElse("");
    }

    private static String citeUrl(Optional<QuotationCredit> credit) {
        return credit.map(QuotationCredit::citeUrl).orElse("");
    }

    private static void close(QuotationMark mark, Optional<QuotationCredit> known, HtmlWriter to) {
        to.out().raw("</blockquote>\n");
        known.ifPresent(credit -> caption(credit, mark, to));
        to.out().raw("</figure>\n");
    }

    /** Whether the caption holds nothing but the permalink, which then follows on nothing. */
    private static boolean namesNothing(QuotationCredit credit, QuotationMark mark) {
        return credit.speakers().isEmpty()
                && credit.remark().isEmpty()
                && credit.source() == null
                && credit.locator().isEmpty()
                && credit.changes().isEmpty()
                && mark.license() == null;
    }

    private static void caption(QuotationCredit credit, QuotationMark mark, HtmlWriter to) {
        to.out().raw(namesNothing(credit, mark) ? "<figcaption class=\"unattributed\">" : "<figcaption>");
        String before = "— ";
        for (PersonLink speaker : credit.speakers()) {
            to.out().raw(before);
            InlineHtml.person(speaker, "p-author h-card", to);
            before = ", ";
        }
        if (!credit.remark().isEmpty()) {
            to.out().raw(before).text(credit.remark());
            before = credit.leadsOn() ? " " : ", ";
        }
        TextPart source = credit.source();
        if (source != null) {
            to.out().raw(before).raw("<cite>");
            InlineHtml.part(source, "p-name", to);
            to.out().raw("</cite>");
            before = ", ";
        }
        if (!credit.locator().isEmpty()) {
            to.out()
                    .raw(before)
                    .raw("<span class=\"locator\">")
                    .text(credit.locator())
                    .raw("</span>");
            before = " ";
        }
        changes(credit.changes(), before, to);
        license(mark, to);
        int from = to.out().length();
        source(credit, to);
        to.out().aside(from);
        to.context().atSource(mark).ifPresent(words -> {
            to.out().raw(" ");
            InlineHtml.part(words, "quotation-source", to);
        });
        if (credit.permalink() != null) {
            TextPart permalink = new TextPart(to.context().words().quotationPermalink(), credit.permalink());
            int behind = to.out().length();
            to.out().raw(" ");
            InlineHtml.part(permalink, "quotation-permalink", to);
            to.out().aside(behind);
        }
        to.out().raw("</figcaption>\n");
    }

    private static void license(QuotationMark mark, HtmlWriter to) {
        if (mark.license() != null) {
            License license = Licenses.of(mark.license());
            Href href = license.url() == null ? null : Href.outside(license.url());
            to.out().raw(", ");
            InlineHtml.part(new TextPart(license.name(), href), "quotation-license", to);
        }
    }

    /** The link of the title may lead to a page about the source, or into its midst: this is its own address. */
    private static void source(QuotationCredit credit, HtmlWriter to) {
        if (credit.citeUrl() != null) {
            to.out().datum("u-url", credit.citeUrl());
        }
    }

    private static void changes(List<TextPart> changes, String before, HtmlWriter to) {
        if (!changes.isEmpty()) {
            to.out().raw(before.equals("— ") ? before : " ").raw("<span class=\"quotation-changes\">(");
            changes.forEach(part -> InlineHtml.part(part, part.href() == null ? "" : "h-card", to));
            to.out().raw(")</span>");
        }
    }

    static void inline(InlineQuotationNode node, HtmlWriter to) {
        String id = node.mark().id();
        to.out().raw("<q class=\"inline-quotation u-quotation-of h-cite\"").attribute("id", id);
        Optional<QuotationCredit> known = to.context().quotation(node.mark());
        to.out().attribute("cite", citeUrl(known)).raw("><span class=\"e-content\">");
        int from = to.out().length();
        to.children(node);
        Html words = to.out().slice(from, to.out().length());
        to.out().raw("</span>");
        known.ifPresent(credit -> credit(credit, to));
        to.out().raw("</q>");
        to.keepQuotation(id, paragraph(words));
    }

    /** In running text the citation behind the words says to people whose they are; this says it to programs. */
    private static void credit(QuotationCredit credit, HtmlWriter to) {
        int from = to.out().length();
        for (PersonLink speaker : credit.speakers()) {
            to.out().raw("<span class=\"p-author h-card\">").datum("p-name", speaker.name());
            if (speaker.href() != null) {
                to.out()
                        .raw("<data class=\"u-url\"")
                        .link("value", speaker.href())
                        .raw("></data>");
            }
            to.out().raw("</span>");
        }
        if (credit.source() != null) {
            to.out().datum("p-name", credit.source().text());
        }
        source(credit, to);
        to.out().aside(from);
    }

    private static Html paragraph(Html words) {
        int shift = "<p>".length();
        return new Html(
                "<p>" + words.markup() + "</p>\n",
                words.slots().stream()
                        .map(slot -> new Html.Slot(slot.offset() + shift, slot.kind()))
                        .toList(),
                words.asides().stream()
                        .map(aside -> new Html.Aside(aside.start() + shift, aside.end() + shift))
                        .toList());
    }
}
