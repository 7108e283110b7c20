package dev.outloud.feed;

import org.jdom2.Document;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;

/** Prints XML the same way everywhere: UTF-8, line feeds, two spaces. */
final class XmlDocuments {
    private XmlDocuments() {}

    static String print(Document document) {
        Format format = Format.getPrettyFormat();
        format.setLineSeparator("\n");
        format.setEncoding("UTF-8");
        return new XMLOutputter(format).outputString(document);
    }
}
