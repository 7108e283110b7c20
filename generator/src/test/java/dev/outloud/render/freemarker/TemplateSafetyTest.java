package dev.outloud.render.freemarker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.SiteFixture;
import dev.outloud.diagnostic.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template shows and loops, and can do nothing else on the author's machine. */
class TemplateSafetyTest {
    private static SiteFixture.Result with(String template) {
        return SiteFixture.post("Text.").write("templates/404.ftlh", template).build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.lang.String\")}",
                "<#assign e = \"freemarker.template.utility.JythonRuntime\"?new()>",
                "${site?api.getClass()}",
                "${site.class}",
                "${site.getClass().getName()}",
                "${site.hashCode()}",
                "${site.menu?api.size()}",
                "${site.menu.getClass()}",
                "${page.feeds.stream()}",
                "${site.has.clear()}",
                "${t.getClass()}",
                "<#include \"/etc/passwd\">",
                "<#include \"../../site.yml\">",
                "<#include \"file:///etc/passwd\">",
                "<#import \"../posts/a.md\" as x>",
                "<#include \"layout.properties\">",
            })
    void whatReachesBeyondTheViewsIsAFaultWithItsPlace(String template) {
        SiteFixture.Result result = with("<p>\n" + template + "\n</p>");
        assertFalse(result.succeeded(), template);
        String printed = String.join("\n", result.printed(Problem.TEMPLATE_FAULT));
        assertTrue(printed.startsWith("templates/404.ftlh:2:"), printed);
        assertFalse(printed.contains("java.lang") && printed.contains("at "), printed);
        assertFalse(result.has("site/404.html"));
    }

    @Test
    void aTemplateThatDoesNotParseNamesItsLine() {
        SiteFixture.Result result = with("<p>\n<#if x>\n</p>");
        assertTrue(result.printed().contains("templates/404.ftlh:"), result.printed());
        assertFalse(result.succeeded());
    }

    @Test
    void aTemplateWithoutEndIsAFaultAndNoCrash() {
        SiteFixture.Result result = with("<#macro m><@m/></#macro><@m/>");
        assertFalse(result.succeeded());
        assertTrue(result.printed().contains("calls itself without end"), result.printed());
    }

    @Test
    void textsAreEscapedAndNumbersAreNumbersInEveryLanguage() {
        SiteFixture.Result result = SiteFixture.post("Text.")
                .write("templates/404.ftlh", "<p title=\"${site.title}\">${site.title} ${2026} ${true?c}</p>")
                .write(
                        "site.yml",
                        "title: 'A <b> & \"c\"'\nurl: https://notes.example.org/\nlanguage: de\nauthors: [grace]\n")
                .build();
        result.done();
        assertEquals(
                "<p title=\"A &lt;b&gt; &amp; &quot;c&quot;\">A &lt;b&gt; &amp; &quot;c&quot; 2026 true</p>",
                result.file("site/404.html"));
    }

    @Test
    void aTemplateOfTheBloggerReplacesTheThemesOwn() {
        SiteFixture.Result result = with("<p>Mine: ${t(\"missing.title\")}</p>");
        result.done();
        assertEquals("<p>Mine: This page is not here</p>", result.file("site/404.html"));
    }

    @Test
    void aWordThatTheThemeDoesNotHaveIsAFault() {
        SiteFixture.Result result = with("${t(\"no.such.word\")}");
        assertTrue(String.join("", result.printed(Problem.TEMPLATE_FAULT)).contains("no.such.word"), result.printed());
    }
}
