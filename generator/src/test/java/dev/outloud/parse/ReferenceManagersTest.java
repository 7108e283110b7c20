package dev.outloud.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.outloud.SiteFixture;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Files as reference managers export them: nobody and nothing of a work is lost on the way into the list. */
class ReferenceManagersTest {
    private static Map<String, String> listed(String file, String text) {
        SiteFixture.Result site =
                SiteFixture.post("A.").write("resources/" + file, text).build();
        site.done();
        return site.page("/resources/").select(".bibliography > li").stream()
                .collect(Collectors.toMap(
                        item -> item.id().substring("ref-".length()),
                        item -> item.text().replace('\u00A0', ' ').replace("\u2060", "")));
    }

    @Test
    void betterBibLatexOfZotero() {
        Map<String, String> listed = listed("zotero.bib", """
                @article{learning, title = {Learning: {{What}} {{COVID}} Taught Us}, subtitle = {A Look Back},
                  author = {Müller, Jürgen and {van der Berg}, Anna and Smith, Jr., John and {World Health Organization}},
                  date = {2019-05-03}, journaltitle = {Journal of Open Learning}, shortjournal = {J. Open Learn.},
                  volume = {12}, number = {3}, pages = {101--115}, doi = {10.1234/jol.2019.5}, langid = {english},
                  file = {C\\:\\\\x.pdf}}
                @thesis{thesis, author = {Ång{\\aa}s, \\O{}yvind}, title = {On {\\LaTeX} \\& Co.}, type = {phdthesis},
                  institution = {Uni X}, date = {2015-06}}
                @report{report, author = {{Committee on Learning}}, title = {A Report}, institution = {Ministry}, date = {2010}}
                @software{tool, author = {Doe, Jane}, title = {Tool}, version = {1.2}, date = {2020}, url = {https://t.example.org/}}
                @misc{post, author = {Doe, Jane}, title = {A Post}, howpublished = {\\url{https://p.example.org/a}}, year = {2018}}
                @book{press, author = {Kim, Min-jun}, translator = {Lee, Ann}, title = {Soon}, publisher = {P}, year = {in press}}
                @mvbook{volumes, author = {M{\\'a}rquez, Gabriel}, title = {Tomos}, date = {1990}}
                """);
        assertEquals(
                "Müller, J., van der Berg, A., Smith Jr., J., & World Health Organization. (2019). Learning: What COVID"
                        + " Taught Us: A Look Back. Journal of Open Learning, 12(3), 101–115."
                        + " https://doi.org/10.1234/jol.2019.5",
                listed.get("learning"));
        assertEquals("Ångås, Ø. (2015). On LaTeX & Co. [PhD thesis]. Uni X.", listed.get("thesis"));
        assertEquals("Committee on Learning. (2010). A Report. Ministry.", listed.get("report"));
        assertEquals(
                "Doe, J. (2020). Tool (Version 1.2) [Computer software]. https://t.example.org/", listed.get("tool"));
        assertEquals("Doe, J. (2018). A Post. https://p.example.org/a", listed.get("post"));
        assertEquals("Kim, M.-j. (in press). Soon (A. Lee, Trans.). P.", listed.get("press"));
        assertEquals("Márquez, G. (1990). Tomos.", listed.get("volumes"));
    }

    @Test
    void risWithTheTagsOfSeveralPrograms() {
        Map<String, String> listed = listed("endnote.ris", """
                TY  - JOUR
                AU  - Brown, Alice B.
                A1  - Green, Carl, Jr.
                PY  - 2012
                DA  - 2012/03/01/
                T1  - An Article
                T2  - Journal of E
                VL  - 5
                IS  - 2
                SP  - 33
                EP  - 44
                UR  - https://e.example.org/1
                UR  - https://e.example.org/2
                ER  -
                TY  - ELEC
                AU  - Institute of Things
                TI  - Web page
                Y1  - 2015///
                UR  - https://w.example.org/
                ER  -
                TY  - CHAP
                A1  - Doe, Jane
                A2  - Roe, Richard
                TI  - A Chapter
                BT  - The Book
                PB  - Press
                PY  - 1999
                ER  -
                """);
        assertEquals(
                "Brown, A. B., & Green Jr., C. (2012). An Article. Journal of E, 5(2), 33–44. https://e.example.org/1",
                listed.get("brown-2012"));
        assertEquals(
                "Institute of Things. (2015). Web page. https://w.example.org/",
                listed.get("institute-of-things-2015"));
        assertEquals("Doe, J. (1999). A Chapter. In R. Roe (Ed.), The Book. Press.", listed.get("doe-1999"));
        assertEquals(3, List.copyOf(listed.keySet()).size());
    }
}
