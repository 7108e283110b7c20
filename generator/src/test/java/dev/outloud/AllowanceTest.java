package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What an author may allow in one file, and what strictness makes of the rest. */
class AllowanceTest {
    private static final String NOBODYS = "> Words of nobody.\n";

    @Test
    void anAllowedWarningIsSilentInItsFileAlone() {
        SiteFixture.Result site = SiteFixture.post(NOBODYS, "allow: [quote-unattributed]")
                .write("posts/b.md", "---\ntitle: B\ndate: 2026-01-01\n---\n" + NOBODYS)
                .build();
        assertEquals(List.of("quote-unattributed"), site.problems());
        assertTrue(site.printed().startsWith("posts/b.md:5:1: warning: this quotation names nobody"), site.printed());
    }

    @Test
    void anAllowanceThatNothingNeedsIsNamed() {
        assertEquals("""
                posts/a.md:4:9: warning: "missing-alt" is allowed here and does not occur [allowance-unused]
                  4 | allow: [missing-alt]
                    |         ^^^^^^^^^^^
                  hint: take it out of allow:""", SiteFixture.post("x", "allow: [missing-alt]").build().printed());
    }

    @Test
    void anAllowanceOfNothingKnownIsAnError() {
        SiteFixture.Result site = SiteFixture.post("x", "allow: missing-alr").build();
        assertEquals("""
                posts/a.md:4:8: error: there is no diagnostic "missing-alr" [bad-value]
                  4 | allow: missing-alr
                    |        ^^^^^^^^^^^
                  hint: did you mean "missing-alt"?""", site.printed());
    }

    @Test
    void anErrorCannotBeAllowed() {
        SiteFixture.Result site =
                SiteFixture.post("@nobody", "allow: [unknown-person]").build();
        assertEquals(List.of("unknown-person"), site.problems());
        assertFalse(site.succeeded());
    }

    @Test
    void strictlyEveryWarningIsAnErrorButWhatIsAllowed() {
        assertTrue(SiteFixture.post(NOBODYS).build().succeeded());
        SiteFixture.Result strict = SiteFixture.post(NOBODYS).strict().build();
        assertFalse(strict.succeeded());
        assertTrue(strict.printed().contains("error: this quotation names nobody"), strict.printed());
        assertTrue(SiteFixture.post(NOBODYS, "allow: [quote-unattributed]")
                .strict()
                .build()
                .succeeded());
        assertFalse(
                SiteFixture.post("x", "allow: [missing-alt]").strict().build().succeeded());
    }

    @Test
    void notesDoNotFailAStrictBuild() {
        SiteFixture.Result site = SiteFixture.post("> W.\n>\n> — @ada-lovelace\n", "draft: true")
                .strict()
                .build();
        assertEquals(List.of("held-back"), site.problems());
        assertTrue(site.succeeded());
    }

    @Test
    void checkingFindsTheSameAndWritesNothing() {
        SiteFixture fixture = SiteFixture.post(NOBODYS);
        SiteReport checked = new SiteGenerator().check(fixture.request());
        assertEquals(fixture.build().diagnostics(), checked.diagnostics());
        SiteFixture untouched = SiteFixture.post(NOBODYS);
        new SiteGenerator().check(untouched.request());
        assertTrue(untouched.outputs().isEmpty());
    }
}
