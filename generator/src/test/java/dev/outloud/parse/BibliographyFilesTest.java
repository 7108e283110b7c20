package dev.outloud.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.SiteFixture;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.CslItem;
import dev.outloud.model.document.Document.ResourcesDocument;
import dev.outloud.model.document.ResourceEntry;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of resources as reference managers export them. */
class BibliographyFilesTest {
    private static final String BIBTEX = """
            @string{memoirs = "Memoirs"}

            @article{lovelace:1843,
              author  = {Lovelace, Ada and van Gogh, Kim and {Ministry of Time}},
              title   = {Notes on the {E}ngine: $x^2$ \\& more},
              journal = memoirs # " of Science",
              volume  = 7, number = 2, pages = {1--10},
              year    = 1843, month = aug,
              doi     = {10.1000/a_b},
              url     = {https://example.org/notes}
            }
            @comment{Not an entry.}
            @book{martinez,
              author = "Jos{\\'e} Mart{\\'\\i}nez and Ren{\\'{e}}e O'Brien and Br{\\"o}nn, J.",
              title = {Gr{\\"u}{\\ss}e}
            }
            """;
    private static final String RIS = """
            TY  - JOUR
            ID  - lovelace1843
            AU  - Lovelace, Ada
            AU  - Gogh, Kim
            TI  - Notes: on the engine
            JO  - Memoirs
            VL  - 7
            IS  - 2
            SP  - 1
            EP  - 10
            PY  - 1843/08/05
            DO  - 10.1000/1
            UR  - https://example.org/notes
            ER  -\s

            TY  - BOOK
            AU  - Sample, Sue
            TI  - Two
            PY  - 2001
            ER  -\s

            TY  - BOOK
            AU  - Sample, Sue
            TI  - Three
            PY  - 2001
            ER  -\s
            """;

    private static List<CslItem> items(String path, String text) {
        Parsed parsed = Parsed.file(path, text);
        assertEquals("", parsed.printed());
        return parsed.as(ResourcesDocument.class).resources().stream()
                .map(ResourceEntry::item)
                .toList();
    }

    private static List<String> names(CslItem item) {
        return item.authors().stream().map(CslItem.Name::full).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "langid = {ngerman}, Lernen im Betrieb",
        "language = {German}, Lernen im Betrieb",
        "language = {de-CH}, Lernen im Betrieb",
        "langid = {british}, Lernen Im Betrieb",
        "langid = {klingonish}, Lernen Im Betrieb",
        "note = {x}, Lernen Im Betrieb"
    })
    void aTitleInALanguageOfItsOwnIsNotSetAsIfItWereEnglish(String field, String title) {
        SiteFixture.Result site = SiteFixture.post("See [@keller].")
                .write("site.yml", "title: N\nurl: https://n.example/\ncitations: {style: chicago-author-date}\n")
                .write(
                        "resources/a.bib",
                        "@book{keller, author={Keller, Kim}, title={Lernen im Betrieb}, year=1999, " + field + "}")
                .build();
        assertEquals(title, site.page("/posts/a/").select("#ref-keller i").text(), site.printed());
    }

    @Test
    void bibTexIsReadWithItsAccentsNamesAndNumbers() {
        List<CslItem> items = items("resources/all.bib", BIBTEX);
        CslItem notes = items.get(0);
        assertEquals("lovelace:1843 article-journal", notes.id() + " " + notes.type());
        assertEquals("Notes on the Engine: x^2 & more", notes.title());
        assertEquals(List.of("Ada Lovelace", "Kim van Gogh", "Ministry of Time"), names(notes));
        assertEquals("Memoirs of Science", notes.variable("container-title").orElse(""));
        assertEquals("2", notes.variable("issue").orElse(""), "BibTeX calls it the number");
        assertEquals("1-10", notes.variable("page").orElse(""));
        assertEquals(new CslItem.Issued(1843, 8, 0, ""), notes.issued());
        assertEquals("https://example.org/notes", notes.url());
        assertEquals(List.of("José Martínez", "Renée O’Brien", "J. Brönn"), names(items.get(1)));
        assertEquals("Grüße", items.get(1).title());
    }

    @Test
    void noAuthorIsCutOffAtASignOfLatex() {
        CslItem item = items(
                        "resources/a.bib",
                        "@book{x, title={X}, author={Donald~E. Sample and Fran\\c{c}ois M\\\"{u}ster and Ada~Lov and Jo{\\v{s}}e Foo and {\\L}ukasz Bar and S{\\o}ren van den Baz and {Simon and Co} and others}}")
                .get(0);
        assertEquals(
                List.of(
                        "Donald E. Sample",
                        "François Müster",
                        "Ada Lov",
                        "Joše Foo",
                        "Łukasz Bar",
                        "Søren van den Baz",
                        "Simon and Co"),
                names(item));
    }

    @Test
    void entriesInCommentsAreNone() {
        assertEquals(
                List.of("x"),
                items("resources/a.bib", "@comment{@book{x, title={Old}}}\n@book{x, title={X}}").stream()
                        .map(CslItem::id)
                        .toList());
    }

    @Test
    void abstractsKeywordsAndOwnNotesAreReadFromNoFormat() {
        for (String file : List.of(
                "a.bib -> @book{x, title={X}, abstract={Words {of} them}, keywords={k}, file={/home/me/x.pdf}, annote={Dull.}}",
                "a.bib -> @book{x,\n  abstract = {Words {of} them},\n  title={X},\n  keywords = {k}}",
                "a.ris -> TY  - BOOK\nID  - x\nTI  - X\nAB  - Words of them\nN2  - More\nKW  - k\nER  - \n",
                "a.json -> [{\"id\":\"x\",\"title\":\"X\",\"abstract\":\"Words\",\"keyword\":\"k\",\"annote\":\"Dull.\"}]")) {
            String[] parts = file.split(" -> ", 2);
            CslItem item = items("resources/" + parts[0], parts[1]).get(0);
            assertEquals("X", item.title(), file);
            assertEquals(
                    List.of(),
                    item.csl().keySet().stream()
                            .filter(key -> !List.of("id", "type", "title").contains(key))
                            .toList(),
                    file);
        }
    }

    /** Files are read in parts, and no one is to notice. */
    @Test
    void aLongFileSaysTheSameAsItsEntriesOneByOne() {
        StringBuilder file = new StringBuilder("@string{press = \"Some Press\"}\n");
        for (int i = 0; i < 350; i++) {
            file.append("@book{k")
                    .append(i)
                    .append(",\n  title = {Book ")
                    .append(i)
                    .append("},\n  publisher = press\n}\n");
        }
        List<CslItem> books = items("resources/a.bib", file.toString());
        assertEquals(350, books.size());
        assertEquals("k349", books.get(349).id());
        assertEquals("Some Press", books.get(349).variable("publisher").orElseThrow());
        String quoting = file.toString().replace("{Book 99}", "{Book\n@book{no,}\n}");
        assertEquals(350, items("resources/a.bib", quoting).size());
    }

    @Test
    void aChapterTakesWhatItLacksFromItsBook() {
        List<CslItem> items = items("resources/a.bib", """
                @incollection{chapter, title={A Chapter}, author={Lovelace, Ada}, year={1844}, crossref={book}}
                @book{book, title={The Book}, editor={Byron, Anna}, year={1843}, publisher={Press}, crossref={chapter}}
                """);
        CslItem chapter = items.get(0);
        assertEquals("A Chapter", chapter.title());
        assertEquals("The Book", chapter.variable("container-title").orElseThrow());
        assertEquals("Press", chapter.variable("publisher").orElseThrow());
        assertEquals(List.of("Ada Lovelace"), names(chapter));
        assertEquals("Anna Byron", chapter.editors().get(0).full());
        assertEquals("1844", Objects.requireNonNull(chapter.issued()).brief());
    }

    @Test
    void anEntryThatIsNotClosedIsTheOneThatIsShown() {
        String printed = SiteFixture.post("A.")
                .write(
                        "resources/a.bib",
                        "@book{one,\n  title={One}}\n\n@book{two,\n  title={Two}\n\n@book{three, title={T}}\n")
                .build()
                .printed();
        assertEquals("""
                resources/a.bib:4:7: error: the entry "two" is not closed before the next one begins [broken-bibtex]
                  4 | @book{two,
                    |       ^^^
                  hint: one } is missing in it, or one { is too many
                """.strip(), printed.strip());
    }

    @Test
    void aBookThatAChapterRefersToIsInTheFile() {
        String printed = SiteFixture.post("A.")
                .write("resources/a.bib", "@book{book, title={B}}\n@inbook{x, title={Bok},\n  crossref = {bok}}\n")
                .build()
                .printed();
        assertEquals("""
                resources/a.bib:3:15: error: no entry "bok" in this file [broken-bibtex]
                  3 |   crossref = {bok}}
                    |               ^^^
                  hint: did you mean "book"?
                """.strip(), printed.strip());
    }

    @Test
    void anOrganisationInRisIsNoPerson() {
        CslItem item = items(
                        "resources/a.ris",
                        "TY  - RPRT\nAU  - World Cat Organization\nAU  - Lovelace, Ada\nTI  - X\nER  - \n")
                .get(0);
        assertEquals(List.of("World Cat Organization", "Ada Lovelace"), names(item));
        assertTrue(item.authors().get(0).isOrganisation());
        assertEquals("world-cat-organization", item.id());
    }

    @Test
    void aMadeUpKeyLeavesThoseOfOthersAlone() {
        assertEquals(
                List.of("foo-2001b", "foo-2001"),
                items(
                                "resources/a.ris",
                                "TY  - BOOK\nAU  - Foo, A\nPY  - 2001\nTI  - X\nER  - \nTY  - BOOK\nID  - foo-2001\nTI  - Y\nER  - \n")
                        .stream()
                        .map(CslItem::id)
                        .toList());
    }

    @Test
    void risIsReadAndAnEntryWithoutAKeyGetsOne() {
        List<CslItem> items = items("resources/all.ris", RIS);
        CslItem notes = items.get(0);
        assertEquals("lovelace1843 article-journal", notes.id() + " " + notes.type());
        assertEquals("Notes: on the engine", notes.title());
        assertEquals(List.of("Ada Lovelace", "Kim Gogh"), names(notes));
        assertEquals(
                "7 2 1-10",
                notes.variable("volume").orElse("") + " "
                        + notes.variable("issue").orElse("") + " "
                        + notes.variable("page").orElse(""));
        assertEquals(new CslItem.Issued(1843, 8, 5, ""), notes.issued());
        assertEquals("sample-2001", items.get(1).id());
        assertEquals("sample-2001b", items.get(2).id());
        assertEquals(new CslItem.Issued(2001, 0, 0, ""), items.get(1).issued());
    }

    @Test
    void windowsAndByteOrderMarksDoNotMatter() {
        assertEquals(
                items("resources/a.ris", RIS).stream().map(CslItem::title).toList(),
                items("resources/a.ris", "\uFEFF" + RIS.replace("\n", "\r\n")).stream()
                        .map(CslItem::title)
                        .toList());
        assertEquals(
                items("resources/a.bib", BIBTEX).stream().map(CslItem::title).toList(),
                items("resources/a.bib", "\uFEFF" + BIBTEX.replace("\n", "\r\n")).stream()
                        .map(CslItem::title)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.bib | @book{x, title={open | 1:1 this entry is never closed",
                "a.bib | @book{w, title={W}}\\n\\n@book{x,\\n  title {X}\\n} | 4:9 \"{\" is not expected here",
                "a.bib | @book{x, title={X}}\\n@book{x, title={Y}} | 2:7 two resources have the key \"x\"",
                "a.ris | TI  - X\\nER  - | 1:1 this line stands in no entry",
                "a.ris | TY  - BOOK\\nTI  - X | 1:1 this entry is never closed",
                "a.ris | TY  - BOOK\\nTI  - X\\nTY  - BOOK\\nER  - | 3:1 the entry before this one is never closed",
                "a.ris | TY  - BOOK\\nSome title\\nER  - | 2:1 this line has no tag",
                "a.ris | TY  - BOOK\\nID  - a b\\nER  - | 2:7 \"a b\" is no key for citations",
                "a.bib | @book{x, title={X}, url={ftp}} | 1:7 \"ftp\" is no web address"
            })
    void aMistakeIsAnErrorAtItsPlace(String file, String text, String message) {
        String found = Parsed.file("resources/" + file, text.strip().replace("\\n", "\n"))
                .printed();
        String[] parts = message.split(" ", 2);
        assertTrue(found.startsWith("resources/" + file + ":" + parts[0] + ": error: " + parts[1]), found);
    }

    @Test
    void aBlogCitesBibTexAndCreditsItsAuthors() {
        SiteFixture.Result site = SiteFixture.post("> Words.\n>\n> — [@lovelace:1843, p. 4]\n")
                .write("resources/all.bib", BIBTEX)
                .write("resources/more.ris", RIS)
                .build();
        site.done();
        assertTrue(site.page("/people/ada-lovelace/").text().contains("Words."), site.printed());
        assertEquals(5, site.done().resources());
        assertEquals(List.of(), site.printed(Problem.FILE_IGNORED));
        assertTrue(site.page("/people/kim-van-gogh/").text().contains("Notes on the Engine"));
    }
}
