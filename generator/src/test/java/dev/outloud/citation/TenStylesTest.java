package dev.outloud.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.outloud.SiteFixture;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Twelve styles of four kinds list works as their own manuals do: the works are those of the manuals' examples, with
 * the pages of articles, and they come from all four kinds of files.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenStylesTest {
    private static final String YAML = """
            references:
            - {id: baron, type: article-journal, title: "Redefining Reading: The Impact of Digital Communication Media", author: [{family: Baron, given: Naomi S.}], container-title: PMLA, volume: 128, issue: 1, issued: {date-parts: [[2013, 1]]}, page: 193-200}
            - {id: who, type: webpage, title: The top 10 causes of death, author: [{literal: World Health Organization}], issued: {date-parts: [[2018, 5, 24]]}, URL: "https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death", accessed: {date-parts: [[2020, 1, 2]]}}
            - {id: halpern, type: article-journal, title: Solid-organ transplantation in HIV-infected patients, author: [{family: Halpern, given: Scott D.}, {family: Ubel, given: Peter A.}, {family: Caplan, given: Arthur L.}], container-title: New England Journal of Medicine, container-title-short: N Engl J Med, volume: 347, issue: 4, page: 284-287, issued: {date-parts: [[2002, 7, 25]]}}
            - {id: meltzer, type: chapter, title: Chromosome alterations in human solid tumors, author: [{family: Meltzer, given: P. S.}, {family: Kallioniemi, given: A.}, {family: Trent, given: J. M.}], editor: [{family: Vogelstein, given: B.}, {family: Kinzler, given: K. W.}], container-title: The genetic basis of human cancer, publisher: McGraw-Hill, publisher-place: New York, page: 93-113, issued: {date-parts: [[2002]]}}
            - {id: murray, type: book, title: Medical microbiology, edition: 4, author: [{family: Murray, given: P. R.}, {family: Rosenthal, given: K. S.}, {family: Kobayashi, given: G. S.}, {family: Pfaller, given: M. A.}], publisher: Mosby, publisher-place: St. Louis, issued: {date-parts: [[2002]]}}
            - {id: geer, type: article-journal, title: The art of writing a scientific article, author: [{family: Van der Geer, given: J.}, {family: Hanraads, given: J. A. J.}, {family: Lupton, given: R. A.}], container-title: Journal of Scientific Communications, container-title-short: J. Sci. Commun., volume: 163, page: 51-59, DOI: 10.1016/j.Sc.2010.00372, issued: {date-parts: [[2010]]}}
            - {id: schott, type: article-journal, title: Secretory vesicle transport velocity in living cells depends on the myosin V lever arm length, author: [{family: Schott, given: D. H.}, {family: Collins, given: R. N.}, {family: Bretscher, given: A.}], container-title: Journal of Cell Biology, container-title-short: J. Cell Biol., volume: 156, page: 35-39, issued: {date-parts: [[2002]]}}
            - {id: bell, type: book, title: Doing your research project, author: [{family: Bell, given: Judith}], publisher: Open University Press, publisher-place: Maidenhead, issued: {date-parts: [[2014]]}}
            """;

    private static final String JSON = """
            [{"id": "doyle", "type": "chapter", "title": "The Queen Mary Psalter", "author": [{"family": "Doyle", "given": "Kathleen"}], "container-title": "The Book by Design: The Remarkable Story of the World's Greatest Invention", "editor": [{"family": "Marks", "given": "P. J. M."}, {"family": "Parkin", "given": "Stephen"}], "publisher": "University of Chicago Press", "issued": {"date-parts": [[2023]]}},
             {"id": "brown", "type": "chapter", "title": "The politics of nature", "author": [{"family": "Brown", "given": "B"}, {"family": "Aaron", "given": "M"}], "editor": [{"family": "Smith", "given": "J"}], "container-title": "The rise of modern genomics", "edition": "3", "publisher": "Wiley", "publisher-place": "New York", "page": "230-257", "issued": {"date-parts": [["2001"]]}}]
            """;

    private static final String BIBTEX = """
            @article{grady,
              author = {Grady, Jessica S. and Her, May and Moreno, Geena and Perez, Cristina and Yelinek, Jillian},
              title = {Emotions in storybooks: {A} comparison of storybooks that represent ethnic and racial groups in the {United States}},
              journal = {Psychology of Popular Media Culture}, year = {2019}, volume = {8}, number = {3},
              pages = {207--217}, doi = {10.1037/ppm0000185}}
            @book{jackson, author = {Lynne M. Jackson}, edition = {2},
              title = {The psychology of prejudice: {From} attitudes to social action},
              publisher = {American Psychological Association}, year = 2019, doi = {10.1037/0000168-000}}
            @book{yu, author = {Yu, Charles}, title = {Interior Chinatown}, publisher = {Pantheon Books}, year = {2020}}
            @book{mantel, author = {Mantel, Hilary}, title = {Wolf Hall}, publisher = {Picador}, year = {2010}}
            @book{klaus, author = {Klaus, B. and Horn, P.}, title = {Robot Vision}, publisher = {MIT Press},
              address = {Cambridge, MA, USA}, year = {1986}}
            @article{chiampi, author = {Chiampi, M. M. and Zilberti, L. L.}, year = 2011, month = oct, volume = 58, number = 10,
              title = {Induction of electric field in human bodies moving near {MRI}: {An} efficient {BEM} computational procedure},
              journal = {IEEE Trans. Biomed. Eng.}, pages = {2787--2793}, doi = {10.1109/TBME.2011.2158315}}
            """;

    private static final String RIS = """
            TY  - JOUR
            ID  - dittmar
            AU  - Dittmar, Emily L.
            AU  - Schemske, Douglas W.
            TI  - Temporal Variation in Selection Influences Microgeographic Local Adaptation
            JO  - American Naturalist
            VL  - 202
            IS  - 4
            SP  - 471
            EP  - 485
            DO  - 10.1086/725865
            PY  - 2023
            ER  -
            TY  - BOOK
            ID  - south
            AU  - South, J
            AU  - Blass, B
            TI  - The future of modern genomics
            PB  - Blackwell
            CY  - London
            PY  - 2001
            ER  -
            """;

    private static final List<String> ALL = List.of(
            "baron", "who", "halpern", "meltzer", "murray", "geer", "schott", "bell", "doyle", "brown", "grady",
            "jackson", "yu", "mantel", "klaus", "chiampi", "dittmar", "south");

    private final Map<String, SiteFixture.Result> sites = new HashMap<>();

    private SiteFixture.Result site(String style) {
        return sites.computeIfAbsent(style, TenStylesTest::build);
    }

    private static SiteFixture.Result build(String style) {
        String language = style.startsWith("harvard") ? "en-GB" : "en";
        SiteFixture.Result site = SiteFixture.post(
                        ALL.stream().map(id -> "[@" + id + "]").collect(Collectors.joining("\n\n")))
                .write(
                        "site.yml",
                        "title: N\nurl: https://n.example.org/\nlanguage: " + language
                                + "\nauthors: [grace]\ncitations: {style: " + style + "}\n")
                .write("resources.yml", YAML)
                .write("resources/a.json", JSON)
                .write("resources/b.bib", BIBTEX)
                .write("resources/c.ris", RIS)
                .build();
        site.done();
        return site;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                // author and date: the publication manual of the APA, 7th edition
                "apa | grady | Grady, J. S., Her, M., Moreno, G., Perez, C., & Yelinek, J. (2019). Emotions in storybooks: A comparison of storybooks that represent ethnic and racial groups in the United States. Psychology of Popular Media Culture, 8(3), 207–217. https://doi.org/10.1037/ppm0000185",
                "apa | jackson | Jackson, L. M. (2019). The psychology of prejudice: From attitudes to social action (2nd ed.). American Psychological Association. https://doi.org/10.1037/0000168-000",
                "apa | meltzer | Meltzer, P. S., Kallioniemi, A., & Trent, J. M. (2002). Chromosome alterations in human solid tumors. In B. Vogelstein & K. W. Kinzler (Eds.), The genetic basis of human cancer (pp. 93–113). McGraw-Hill.",
                "apa | who | World Health Organization. (2018, May 24). The top 10 causes of death. https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death",
                // author alone: the MLA handbook, 9th edition
                "modern-language-association | mantel | Mantel, Hilary. Wolf Hall. Picador, 2010.",
                "modern-language-association | baron | Baron, Naomi S. “Redefining Reading: The Impact of Digital Communication Media.” PMLA, vol. 128, no. 1, Jan. 2013, pp. 193–200.",
                "modern-language-association | doyle | Doyle, Kathleen. “The Queen Mary Psalter.” The Book by Design: The Remarkable Story of the World’s Greatest Invention, edited by P. J. M. Marks and Stephen Parkin, University of Chicago Press, 2023.",
                // the Chicago manual, 18th edition, both ways
                "chicago-author-date | yu | Yu, Charles. 2020. Interior Chinatown. Pantheon Books.",
                "chicago-author-date | dittmar | Dittmar, Emily L., and Douglas W. Schemske. 2023. “Temporal Variation in Selection Influences Microgeographic Local Adaptation.” American Naturalist 202 (4): 471–85. https://doi.org/10.1086/725865.",
                "chicago-author-date | doyle | Doyle, Kathleen. 2023. “The Queen Mary Psalter.” In The Book by Design: The Remarkable Story of the World’s Greatest Invention, edited by P. J. M. Marks and Stephen Parkin. University of Chicago Press.",
                "chicago-notes-bibliography | yu | Yu, Charles. Interior Chinatown. Pantheon Books, 2020.",
                "chicago-notes-bibliography | dittmar | Dittmar, Emily L., and Douglas W. Schemske. “Temporal Variation in Selection Influences Microgeographic Local Adaptation.” American Naturalist 202, no. 4 (2023): 471–85. https://doi.org/10.1086/725865.",
                "chicago-notes-bibliography | doyle | Doyle, Kathleen. “The Queen Mary Psalter.” In The Book by Design: The Remarkable Story of the World’s Greatest Invention, edited by P. J. M. Marks and Stephen Parkin. University of Chicago Press, 2023.",
                // by number: IEEE, Nature, AMA, and what is called Vancouver
                "ieee | klaus | [15] B. Klaus and P. Horn, Robot Vision. Cambridge, MA, USA: MIT Press, 1986.",
                "ieee | chiampi | [16] M. M. Chiampi and L. L. Zilberti, “Induction of electric field in human bodies moving near MRI: An efficient BEM computational procedure,” IEEE Trans. Biomed. Eng., vol. 58, no. 10, pp. 2787–2793, Oct. 2011, doi: 10.1109/TBME.2011.2158315.",
                "nature | schott | 7. Schott, D. H., Collins, R. N. & Bretscher, A. Secretory vesicle transport velocity in living cells depends on the myosin V lever arm length. J. Cell Biol. 156, 35–39 (2002).",
                "american-medical-association | halpern | 3. Halpern SD, Ubel PA, Caplan AL. Solid-organ transplantation in HIV-infected patients. N Engl J Med. 2002;347(4):284-287.",
                "american-medical-association | murray | 5. Murray PR, Rosenthal KS, Kobayashi GS, Pfaller MA. Medical Microbiology. 4th ed. Mosby; 2002.",
                "nlm-citation-sequence | halpern | 3. Halpern SD, Ubel PA, Caplan AL. Solid-organ transplantation in HIV-infected patients. N Engl J Med. 2002 Jul 25;347(4):284–7.",
                "nlm-citation-sequence | murray | 5. Murray PR, Rosenthal KS, Kobayashi GS, Pfaller MA. Medical microbiology. 4th ed. St. Louis: Mosby; 2002.",
                "nlm-citation-sequence | meltzer | 4. Meltzer PS, Kallioniemi A, Trent JM. Chromosome alterations in human solid tumors. In: Vogelstein B, Kinzler KW, editors. The genetic basis of human cancer. New York: McGraw-Hill; 2002. p. 93–113.",
                // author and date again: Cite Them Right, Elsevier, Springer, ISO 690
                "harvard-cite-them-right | bell | Bell, J. (2014) Doing your research project. Maidenhead: Open University Press.",
                "harvard-cite-them-right | dittmar | Dittmar, E.L. and Schemske, D.W. (2023) ‘Temporal Variation in Selection Influences Microgeographic Local Adaptation’, American Naturalist, 202(4), pp. 471–485. Available at: https://doi.org/10.1086/725865.",
                "elsevier-harvard | geer | Van der Geer, J., Hanraads, J.A.J., Lupton, R.A., 2010. The art of writing a scientific article. J. Sci. Commun. 163, 51–59. https://doi.org/10.1016/j.Sc.2010.00372",
                "elsevier-harvard | meltzer | Meltzer, P.S., Kallioniemi, A., Trent, J.M., 2002. Chromosome alterations in human solid tumors, in: Vogelstein, B., Kinzler, K.W. (Eds.), The Genetic Basis of Human Cancer. McGraw-Hill, New York, pp. 93–113.",
                "springer-basic-author-date | south | South J, Blass B (2001) The future of modern genomics. Blackwell, London",
                "springer-basic-author-date | brown | Brown B, Aaron M (2001) The politics of nature. In: Smith J (ed) The rise of modern genomics, 3rd edn. Wiley, New York, pp 230–257",
                "iso690-numeric-en | bell | 8. BELL, Judith. Doing your research project. Maidenhead : Open University Press, 2014.",
            })
    void aStyleListsAWorkAsItsManualDoes(String style, String id, String expected) {
        assertEquals(expected, entry(style, id));
    }

    private String entry(String style, String id) {
        return words(site(style).page("/posts/a/").select("#ref-" + id).text());
    }

    /** Without the signs that keep a line together. */
    private static String words(String text) {
        return text.replace('\u00A0', ' ').replace("\u2060", "");
    }

    /** Chicago's manual gives these notes in full, then shortened. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "13 | Charles Yu, Interior Chinatown (Pantheon Books, 2020).",
                "17 | Emily L. Dittmar and Douglas W. Schemske, “Temporal Variation in Selection Influences Microgeographic Local Adaptation,” American Naturalist 202, no. 4 (2023): 471–85, https://doi.org/10.1086/725865."
            })
    void aNoteIsTheOneOfTheManual(String number, String expected) {
        String note = site("chicago-notes-bibliography")
                .page("/posts/a/")
                .select("#fn-" + number + " .citation")
                .text();
        assertEquals(expected, words(note));
    }
}
