package dev.outloud.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import dev.outloud.SiteFixture;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;

/** What hostile replies do in a browser: nothing. */
class RepliesInBrowserTest {
    private static final String RUN = "window.taken=1;fetch('/taken')";

    private static final List<String> HOSTILE = List.of(
            "<script>RUN</script>",
            "<img src=x onerror=\"RUN\">",
            "<svg onload=\"RUN\"><animate onbegin=\"RUN\" attributeName=x dur=1s>",
            "<body onload=\"RUN\" onpageshow=\"RUN\">",
            "<details open ontoggle=\"RUN\">x</details>",
            "<input autofocus onfocus=\"RUN\">",
            "<video><source onerror=\"RUN\"></video>",
            "<math><mtext><table><mglyph><style><img src=x onerror=\"RUN\">",
            "<noscript><p title=\"</noscript><img src=x onerror='RUN'>\">",
            "<svg></p><style><a id=\"</style><img src=x onerror='RUN'>\">",
            "<form><math><mtext></form><form><mglyph><style></math><img src onerror=\"RUN\">",
            "<a href=\"javascript:RUN\">x</a>",
            "<a href=\"java\tscript:RUN\">x</a>",
            "<a href=\"\u0001javascript:RUN\">x</a>",
            "<a href=\"data:text/html,<script>RUN</script>\">x</a>",
            "<iframe srcdoc=\"<script>parent.taken=1</script>\"></iframe>",
            "<object data=\"javascript:RUN\"></object>",
            "<link rel=stylesheet href=/taken.css><style>@import '/taken.css';</style>",
            "<meta http-equiv=refresh content=\"0;url=/taken\">",
            "<base href=\"https://evil.example/\">",
            "<p style=\"background:url(/taken)\">x</p>",
            "<!--><img src=x onerror=\"RUN\">-->",
            "<![CDATA[><img src=x onerror=\"RUN\">]]>",
            "</textarea></title></style></script><img src=x onerror=\"RUN\">",
            "&lt;img src=x onerror=RUN&gt;");

    @Test
    void nothingRunsNothingIsLoadedAndNoLinkLeadsToACode() {
        Browsers.assumePresent();
        SiteFixture blog = SiteFixture.post("Text.");
        Gson json = new Gson();
        for (int i = 0; i < HOSTILE.size(); i++) {
            String html = HOSTILE.get(i).replace("RUN", RUN);
            blog.write(
                    "replies/a/%02d.yml".formatted(i),
                    "state: approved\nauthor: {name: %s, url: %s}\nhtml: %s\n"
                            .formatted(
                                    json.toJson(html),
                                    json.toJson("https://evil.example/\"onmouseover=" + RUN),
                                    json.toJson("<p>Seen.</p>" + html)));
        }
        SiteFixture.Result site = blog.build();
        site.done();
        ChromeDriver browser = Browsers.start();
        try (LoopbackServer server = LoopbackServer.of(site.path("site"))) {
            browser.get(server.url("/posts/a/"));
            assertEquals(server.url("/posts/a/"), browser.getCurrentUrl());
            assertEquals(
                    (long) HOSTILE.size(),
                    browser.executeScript("return document.querySelectorAll('.reply .e-content').length"));
            // Whatever waits for a hand gets one.
            browser.executeScript("""
                    for (const one of document.querySelectorAll('.reply *')) {
                      one.dispatchEvent(new MouseEvent('mouseover', {bubbles: true}));
                      one.dispatchEvent(new FocusEvent('focus'));
                    }""");
            assertEquals(null, browser.executeScript("return window.taken ?? null"));
            assertEquals(List.of(), browser.executeScript("""
                            return performance.getEntriesByType('resource').map(one => one.name)
                                .filter(name => name.includes('taken') || name.includes('evil') || name.endsWith('/x'))"""));
            assertEquals(List.of(), browser.executeScript("""
                            return [...document.querySelectorAll('a')].map(one => one.protocol)
                                .filter(one => !['http:', 'https:', 'mailto:'].includes(one))"""));
            assertTrue(Stream.of("script", "style", "iframe", "img", "svg", "input", "form", "meta", "base", "object")
                    .allMatch(name -> Long.valueOf(0)
                            .equals(browser.executeScript(
                                    "return document.querySelectorAll('.reply ' + arguments[0]).length", name))));
        } finally {
            browser.quit();
        }
    }

    @Test
    void whatIsTooLongNoTextOrAFalseNameIsHarmlessToo() {
        Browsers.assumePresent();
        byte[] noText = ("state: approved\nauthor: {name: N}\ntext: <script>" + RUN + "</script>\u00FF")
                .getBytes(StandardCharsets.ISO_8859_1);
        SiteFixture.Result site = SiteFixture.post("Text.")
                .write("people/ada.yml", "- {id: ada, name: Ada Lovelace, url: \"https://ada.example.org/\"}\n")
                .write("replies/a/1.yml", noText)
                .write(
                        "replies/a/2.yml",
                        "state: approved\nauthor: {name: M}\nhtml: \"" + "<b onclick='x'>".repeat(700_000) + "\"\n")
                .write(
                        "replies/a/3.yml",
                        "state: approved\nauthor: {name: \"\u0410da Lovelace\", url: \"https://evil.example/\"}\ntext: Seen.\n")
                .build();
        assertTrue(site.succeeded(), site.printed());
        ChromeDriver browser = Browsers.start();
        try (LoopbackServer server = LoopbackServer.of(site.path("site"))) {
            browser.get(server.url("/posts/a/"));
            assertEquals(
                    List.of("\u0410da Lovelace (evil.example)"),
                    browser.executeScript(
                            "return [...document.querySelectorAll('.reply .p-author')].map(one => one.textContent)"));
            assertEquals(null, browser.executeScript("return window.taken ?? null"));
            assertEquals(0L, browser.executeScript("return document.querySelectorAll('[onclick]').length"));
        } finally {
            browser.quit();
        }
    }
}
