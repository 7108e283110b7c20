package dev.outloud.citation;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes a style as XML again: elements, attributes and texts. The JDK's own writer takes longer to load than to write. */
final class StyleXml {
    private StyleXml() {}

    static String of(Element style) {
        StringBuilder out = new StringBuilder(1 << 16);
        write(style, out);
        return out.toString();
    }

    private static void write(Element element, StringBuilder out) {
        out.append('<').append(element.getNodeName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            out.append(' ').append(attribute.getName()).append("=\"");
            escape(attribute.getValue(), out);
            out.append('"');
        }
        out.append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                write(inner, out);
            } else if (child instanceof Text text && !text.getData().isBlank()) {
                escape(text.getData(), out);
            }
        }
        out.append("</").append(element.getNodeName()).append('>');
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("&#10;");
                case '\t' -> out.append("&#9;");
                default -> out.append(c);
            }
        }
    }
}
