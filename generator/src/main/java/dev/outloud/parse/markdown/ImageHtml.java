package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.outloud.model.body.BodyContext.ImageLink;
import dev.outloud.model.body.BodyContext.TextPart;
import dev.outloud.model.body.ImageMark;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Pictures, in running text and as figures with caption and credit. */
final class ImageHtml {
    private ImageHtml() {}

    static void image(Image node, HtmlWriter to) {
        marked(node, to);
    }

    static void reference(ImageRef node, HtmlWriter to) {
        if (node.isDefined()) {
            marked(node, to);
        } else {
            Brackets.write(node, to);
        }
    }

    private static void marked(Node node, HtmlWriter to) {
        to.facts().mark(node, ImageMark.class).ifPresent(mark -> {
            Optional<ImageLink> known = to.context().image(mark);
            img(mark, known, to.facts().attributes(node), to);
            known.ifPresent(image -> to.creditLater(image.credit()));
        });
    }

    /** A picture that nobody knows is its alternative text. */
    private static void img(ImageMark mark, Optional<ImageLink> known, Attributes attributes, HtmlWriter to) {
        if (known.isEmpty()) {
            to.out().text(mark.alt());
            return;
        }
        ImageLink image = known.get();
        to.out()
                .raw("<img")
                .link("src", image.source())
                .raw(" alt=\"")
                .text(mark.alt())
                .raw("\"");
        to.out().attribute("title", mark.caption()).attribute("id", attributes.id());
        boolean sized =
                attributes.value("width").or(() -> attributes.value("height")).isPresent();
        if (image.width() > 0 && !sized) {
            to.out().attribute("width", Integer.toString(image.width()));
            to.out().attribute("height", Integer.toString(image.height()));
        }
        to.classesAndValues(attributes, "", mark.caption().isEmpty() ? "" : "title");
        to.out().raw(" loading=\"lazy\" decoding=\"async\">");
    }

    static void figure(FigureNode node, HtmlWriter to) {
        figure(node.image(), node.attributes(), to);
    }

    /** A paragraph of nothing but a picture is a figure if there is something to say of it. */
    static boolean figure(Paragraph paragraph, HtmlWriter to) {
        Node only = paragraph.getFirstChild();
        if (only == null || only.getNext() != null || !InlineShaper.isPicture(only)) {
            return false;
        }
        Optional<ImageMark> mark = to.facts()
                .mark(only, ImageMark.class)
                .filter(image -> to.context()
                        .image(image)
                        .filter(known -> !known.credit().isEmpty())
                        .isPresent());
        mark.ifPresent(image -> figure(image, to.facts().attributes(only), to));
        return mark.isPresent();
    }

    private static void figure(ImageMark mark, Attributes given, HtmlWriter to) {
        Optional<ImageLink> known = to.context().image(mark);
        to.out().raw("<figure").attribute("id", given.id());
        to.classesAndValues(given, "picture", "width", "height");
        to.out().raw(">\n");
        ImageMark uncaptioned =
                new ImageMark(mark.source(), mark.alt(), "", mark.credit(), false, mark.at(), mark.sourceAt());
        img(uncaptioned, known, given.size(), to);
        List<TextPart> credit = known.map(ImageLink::credit).orElse(List.of());
        if (!mark.caption().isEmpty() || !credit.isEmpty()) {
            to.out().raw("\n<figcaption>");
            if (!mark.caption().isEmpty()) {
                to.out().raw("<span class=\"caption\">").text(mark.caption()).raw("</span>");
                to.out().raw(credit.isEmpty() ? "" : " ");
            }
            credit(credit, to);
            to.out().raw("</figcaption>");
        }
        to.out().raw("\n</figure>\n");
    }

    /** HTML of the author's own stays as it is; what is to be said of its pictures stands behind it. */
    static void html(Node node, HtmlWriter to) {
        to.facts()
                .html(node)
                .forEach(mark -> to.context().image(mark).ifPresent(image -> to.creditLater(image.credit())));
    }

    private static void credit(List<TextPart> credit, HtmlWriter to) {
        if (!credit.isEmpty()) {
            to.out().raw("<span class=\"credit\">");
            credit.forEach(part -> InlineHtml.part(part, "", to));
            to.out().raw("</span>");
        }
    }

    /** What is to be said of pictures among words, which have no caption: behind the block that shows them. */
    static void credits(Collection<List<TextPart>> credits, HtmlWriter to) {
        if (!credits.isEmpty()) {
            to.out().raw("<p class=\"picture-credits\">");
            Iterator<List<TextPart>> each = credits.iterator();
            while (each.hasNext()) {
                credit(each.next(), to);
                to.out().raw(each.hasNext() ? "<br>\n" : "");
            }
            to.out().raw("</p>\n");
        }
    }
}
