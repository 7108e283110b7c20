package dev.outloud.citation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The terms of a locale of CSL. */
final class LocaleTerms {
    private LocaleTerms() {}

    /**
     * A term in one form.
     *
     * @param words one of them, or one for a single thing and one for several
     * @param match which numbers an ordinal is for; empty for the usual
     * @param gender of the term itself; may be empty
     * @param genderForm of the nouns that an ordinal stands before; empty for any
     */
    record Term(String name, List<String> words, String match, String gender, String genderForm) {}

    /** @param tag as {@link CitationLocales#tag} gives it */
    static List<Term> read(String tag) {
        try {
            Document locale = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(CitationLocales.xml(tag))));
            NodeList found = locale.getElementsByTagName("term");
            List<Term> terms = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                terms.add(term((Element) found.item(i)));
            }
            return terms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("a locale of CSL cannot be read", e);
        }
    }

    private static Term term(Element term) {
        NodeList forms = term.getElementsByTagName("*");
        List<String> words = new ArrayList<>();
        for (int i = 0; i < forms.getLength(); i++) {
            words.add(forms.item(i).getTextContent().strip());
        }
        if (words.isEmpty()) {
            words.add(term.getTextContent().strip());
        }
        return new Term(
                term.getAttribute("name"),
                List.copyOf(words),
                term.getAttribute("match"),
                term.getAttribute("gender"),
                term.getAttribute("gender-form"));
    }
}
