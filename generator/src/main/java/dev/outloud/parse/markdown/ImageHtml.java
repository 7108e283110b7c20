package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.util.ast.Node;
import dev.outloud.model.body.BodyContext.ImageLink;
import dev.outloud.model.body.ImageMark;
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
        to.facts()
                .mark(node, ImageMark.class)
                .ifPresent(
                        mark -> img(mark, to.context().image(mark), to.facts().attributes(node), to));
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
        ImageMark mark = node.image();
        Optional<ImageLink> known = to.context().image(mark);
        Attributes given = node.attributes();
        to.out().raw("<figure").attribute("id", given.id());
        to.classesAndValues(given, "picture");
        to.out().raw(">\n");
        ImageMark uncaptioned = new ImageMark(mark.source(), mark.alt(), "", mark.credit(), mark.at(), mark.sourceAt());
        img(uncaptioned, known, Attributes.NONE, to);
        boolean credited = known.isPresent() && !known.get().credit().isEmpty();
        if (!mark.caption().isEmpty() || credited) {
            to.out().raw("\n<figcaption>");
            if (!mark.caption().isEmpty()) {
                to.out().raw("<span class=\"caption\">").text(mark.caption()).raw("</span>");
            }
            if (credited) {
                to.out().raw(mark.caption().isEmpty() ? "" : " ").raw("<span class=\"credit\">");
                known.get().credit().forEach(part -> InlineHtml.part(part, "", to));
                to.out().raw("</span>");
            }
            to.out().raw("</figcaption>");
        }
        to.out().raw("\n</figure>\n");
    }
}
