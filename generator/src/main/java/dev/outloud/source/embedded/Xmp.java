package dev.outloud.source.embedded;

import java.io.ByteArrayInputStream;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An XMP packet: ISO 16684-1, chapter 7, with the properties of Dublin Core, Photoshop, XMP rights management, Creative
 * Commons and PLUS. Read as a stream and without document types, so that no packet costs more than its length.
 */
final class Xmp {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";
    private static final String RIGHTS = "http://ns.adobe.com/xap/1.0/rights/";
    private static final String CREATIVE_COMMONS = "http://creativecommons.org/ns#";
    private static final String PLUS = "http://ns.useplus.org/ldf/xmp/1.0/";

    private static final Map<String, Note> PROPERTIES = Map.ofEntries(
            Map.entry(DUBLIN_CORE + "creator", Note.CREATOR),
            Map.entry(DUBLIN_CORE + "title", Note.TITLE),
            Map.entry(DUBLIN_CORE + "rights", Note.COPYRIGHT_NOTICE),
            Map.entry(PHOTOSHOP + "Headline", Note.HEADLINE),
            Map.entry(PHOTOSHOP + "Credit", Note.CREDIT_LINE),
            Map.entry(PHOTOSHOP + "Source", Note.SOURCE),
            Map.entry(RIGHTS + "UsageTerms", Note.USAGE_TERMS),
            Map.entry(RIGHTS + "WebStatement", Note.WEB_STATEMENT),
            Map.entry(CREATIVE_COMMONS + "license", Note.LICENSE),
            Map.entry(CREATIVE_COMMONS + "attributionName", Note.CREDIT_LINE),
            Map.entry(CREATIVE_COMMONS + "attributionURL", Note.ATTRIBUTION_URL));

    /** Stands deeper than all others, in a list of licensors. */
    private static final String LICENSOR_URL = PLUS + "LicensorURL";

    private final XMLStreamReader in;
    private final Notes notes = new Notes();
    private final StringBuilder text = new StringBuilder();

    /** Whose value is being read. */
    private @Nullable Note open;

    private int depth;
    private int openAt;
    private int rootAt = -1;

    private Xmp(XMLStreamReader in) {
        this.in = in;
    }

    /** @param packet may be anything; of a broken one counts what stands before the break */
    static Notes read(byte[] packet) {
        if (packet.length == 0) {
            return new Notes();
        }
        try {
            Xmp xmp = new Xmp(factory().createXMLStreamReader(new ByteArrayInputStream(packet)));
            xmp.read();
            return xmp.notes;
        } catch (XMLStreamException e) {
            return new Notes();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    private void read() {
        try {
            while (in.hasNext()) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start();
                    case XMLStreamConstants.END_ELEMENT -> end();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (open != null) {
                            text.append(in.getText());
                        }
                    }
                    default -> {
                        // comments and the marks of the packet
                    }
                }
            }
        } catch (XMLStreamException e) {
            // Behind the packet is padding, of which some programs make no XML; what was read before it counts.
            open = null;
        }
    }

    private void start() {
        depth++;
        String name = in.getNamespaceURI() + in.getLocalName();
        if (name.equals(RDF + "RDF")) {
            rootAt = depth;
        }
        attributes();
        if (open == null) {
            Note note = note(name, depth - 1);
            if (note != null) {
                open = note;
                openAt = depth;
                text.setLength(0);
            }
        }
        String resource = in.getAttributeValue(RDF, "resource");
        if (open != null && resource != null) {
            notes.add(open, resource);
        }
    }

    /** Simple properties may be attributes of what they describe. */
    private void attributes() {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            Note note = note(in.getAttributeNamespace(i) + in.getAttributeLocalName(i), depth);
            if (note != null) {
                notes.add(note, in.getAttributeValue(i));
            }
        }
    }

    /** @param of depth of the element that has the property: those of other things than the file stand deeper */
    private @Nullable Note note(String name, int of) {
        if (name.equals(LICENSOR_URL)) {
            return Note.LICENSOR_URL;
        }
        return rootAt >= 0 && of == rootAt + 1 ? PROPERTIES.get(name) : null;
    }

    private void end() {
        boolean item = RDF.equals(in.getNamespaceURI()) && in.getLocalName().equals("li");
        if (open != null && (item || depth == openAt)) {
            notes.add(open, text.toString());
            text.setLength(0);
        }
        if (depth == openAt) {
            open = null;
            openAt = -1;
        }
        depth--;
    }
}
