package dev.outloud.citation;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads one CSL 1.0 style. What the engine would stumble over is found here. One for each file. */
final class StyleReader {
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final SourceText source;
    private final Diagnostics diagnostics;
    private final @Nullable Document style;

    StyleReader(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
        this.style = parsed();
    }

    /** A file with a document type is refused: what it names could lie anywhere. */
    private @Nullable Document parsed() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(NO_DOCTYPE, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(new InputSource(new StringReader(source.text())));
        } catch (SAXParseException e) {
            int at = source.offset(Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber()));
            broken(Span.at(at), "this is no XML: " + e.getMessage(), "download the style anew");
        } catch (SAXException | ParserConfigurationException e) {
            broken(Span.at(0), "this is no XML: " + e.getMessage(), "download the style anew");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }

    /** The name of the style that this one follows in all but its name. */
    Optional<String> parent() {
        return style == null
                ? Optional.empty()
                : StyleDialect.all(style, "link").stream()
                        .filter(link -> link.getAttribute("rel").equals("independent-parent"))
                        .map(link -> link.getAttribute("href"))
                        .map(address -> address.substring(address.lastIndexOf('/') + 1))
                        .findFirst();
    }

    Optional<CslStyle> read() {
        if (style == null) {
            return Optional.empty();
        }
        List<Element> citations = StyleDialect.all(style, "citation");
        if (citations.size() != 1
                || StyleDialect.all(citations.get(0), "layout").isEmpty()) {
            return broken(
                    Span.at(0),
                    "this is no citation style: nothing says how a citation looks",
                    "a style of CSL has an element <citation> with a <layout>");
        }
        Optional<String> missing = missingMacro();
        if (missing.isPresent()) {
            return broken(
                    place("\"" + missing.get() + "\""),
                    "no macro \"" + missing.get() + "\"",
                    "a name of a macro is misspelt here, or the macro was cut off");
        }
        try {
            CslStyle read = read(citations.get(0));
            tried(read);
            return Optional.of(read);
        } catch (IllegalArgumentException e) {
            return broken(Span.at(0), "the style cannot be used: " + e.getMessage(), "choose another style");
        }
    }

    /** The engine refuses some mistakes that are none to XML. The styles that come along have been tried before. */
    private void tried(CslStyle read) {
        if (!source.path().isUnder(StyleShelf.BUNDLED_FOLDER)) {
            new Engine(read, Locale.ENGLISH, new HashMap<>(), UnaryOperator.identity());
        }
    }

    private CslStyle read(Element citation) {
        Document document = Objects.requireNonNull(style);
        boolean byNumber = keys(citation).contains("citation-number");
        Collapse collapse = Collapse.of(citation);
        StyleDialect.Asked asked = StyleDialect.translate(document);
        String xml = StyleXml.of(document.getDocumentElement());
        return new CslStyle(
                title(),
                xml,
                document.getDocumentElement().getAttribute("class").equals("note"),
                !StyleDialect.all(document, "bibliography").isEmpty(),
                GivenNames.of(citation),
                citation.getAttribute("disambiguate-add-year-suffix").equals("true"),
                byNumber,
                collapse,
                StyleDialect.all(document, "bibliography").stream()
                        .findFirst()
                        .map(Substitute::of)
                        .orElse(Substitute.NONE),
                xml.contains("first-reference-note-number"),
                asked);
    }

    private static Collection<String> keys(Element citation) {
        return StyleDialect.all(citation.getOwnerDocument(), "key").stream()
                .filter(key -> key.getParentNode().getParentNode() == citation)
                .map(key -> key.getAttribute("variable"))
                .collect(Collectors.toSet());
    }

    private Optional<String> missingMacro() {
        Document document = Objects.requireNonNull(style);
        Set<String> macros = StyleDialect.all(document, "macro").stream()
                .map(macro -> macro.getAttribute("name"))
                .collect(Collectors.toSet());
        return StyleDialect.all(document, "*").stream()
                .map(element -> element.getAttribute("macro"))
                .filter(name -> !name.isEmpty() && !macros.contains(name))
                .findFirst();
    }

    private String title() {
        return StyleDialect.all(Objects.requireNonNull(style), "title").stream()
                .map(title -> title.getTextContent().strip())
                .findFirst()
                .orElse(source.path().stem());
    }

    private Span place(String text) {
        int at = source.text().indexOf(text);
        return at < 0 ? Span.at(0) : new Span(at, at + text.length());
    }

    private Optional<CslStyle> broken(Span at, String message, String hint) {
        diagnostics.add(Problem.BROKEN_STYLE, source, at, message, hint);
        return Optional.empty();
    }

    /** The parser would write to the console. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
