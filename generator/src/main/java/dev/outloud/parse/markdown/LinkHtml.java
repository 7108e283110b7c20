package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.outloud.model.Href;
import dev.outloud.model.body.BodyContext.TextPart;
import dev.outloud.model.body.LinkMark;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Links of every kind. */
final class LinkHtml {
    private static final Pattern RUNNING = Pattern.compile("^[\\s\\p{Cntrl}]*(?:javascript|vbscript|data):");

    private LinkHtml() {}

    static void link(Link node, HtmlWriter to) {
        marked(node, PlainTitle.of(node.getTitle()), to);
    }

    static void reference(LinkRef node, HtmlWriter to) {
        if (node.isDefined()) {
            marked(node, PlainTitle.of(node.getReferenceNode(node.getDocument()).getTitle()), to);
        } else if (Brackets.isOmission(node)) {
            Brackets.writeOmission(node, to);
        } else {
            Brackets.write(node, to);
        }
    }

    private static void marked(Node node, String title, HtmlWriter to) {
        Optional<Href> href = to.facts()
                .mark(node, LinkMark.class)
                .flatMap(to.context()::link)
                .map(TextPart::href)
                .filter(LinkHtml::isHarmless);
        if (href.isEmpty()) {
            to.children(node);
            return;
        }
        to.out().raw("<a").link("href", href.get()).attribute("title", title);
        Attributes given = to.facts().attributes(node);
        to.out().attribute("id", given.id());
        to.classesAndValues(given, "", title.isEmpty() ? "" : "title");
        to.out().raw(">");
        to.children(node);
        to.out().raw("</a>");
    }

    /** An address that runs a script or holds a page of its own is not linked. */
    private static boolean isHarmless(Href href) {
        return !RUNNING.matcher(href.value().toLowerCase(Locale.ROOT)).find();
    }

    static void wiki(WikiLinkNode node, HtmlWriter to) {
        TextPart found = to.context().link(node.link()).orElse(null);
        String shown = !node.shown().isEmpty()
                ? node.shown()
                : found == null || found.text().isEmpty() ? node.link().target() : found.text();
        InlineHtml.part(new TextPart(shown, found == null ? null : found.href()), "", to);
    }

    static void auto(AutoLink node, HtmlWriter to) {
        outside(node.getText().toString(), node.getText().toString(), to);
    }

    static void web(WebLinkNode node, HtmlWriter to) {
        outside(node.url(), Escaping.unescapeHtml(node.getChars()), to);
    }

    static void mail(MailLink node, HtmlWriter to) {
        outside("mailto:" + node.getText(), node.getText().toString(), to);
    }

    private static void outside(String url, String shown, HtmlWriter to) {
        Href href = Href.outside(url);
        InlineHtml.part(new TextPart(shown, isHarmless(href) ? href : null), "", to);
    }
}
