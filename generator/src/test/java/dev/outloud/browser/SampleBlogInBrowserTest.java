package dev.outloud.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import dev.outloud.SiteGenerator;
import dev.outloud.SiteRequest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;

/** The project's own blog, as readers meet it: on a phone, in the dark, by keyboard, without a mouse. */
class SampleBlogInBrowserTest {
    private static final String PAGES =
            "/ /people/ /resources/ /quotes/ /quotes/messages-with-carets/from-there/ /feeds/ /reading/ /network/ /people/leyla-osei/ /credits/ /tags/ /archive/ /guide/ /404.html";

    @TempDir
    private static Path folder;

    private static LoopbackServer site;
    private static LoopbackServer share;
    private static ChromeDriver browser;
    private static String post;

    @BeforeAll
    static void buildAndOpen() {
        Browsers.assumePresent();
        new SiteGenerator()
                .build(new SiteRequest(
                        Path.of("..", "content"),
                        folder,
                        SampleBlogInBrowserTest.class.getClassLoader(),
                        Instant.parse("2026-11-25T12:00:00Z"),
                        false,
                        false,
                        false,
                        true));
        site = LoopbackServer.of(folder.resolve("site"));
        share = LoopbackServer.of(folder.resolve("share"));
        browser = Browsers.start();
        browser.get(site.url("/people/"));
        post = firstPostWithQuotation();
    }

    private static String firstPostWithQuotation() {
        browser.get(site.url("/quotes/"));
        String href =
                browser.findElement(By.cssSelector(".quotation-permalink")).getDomAttribute("href");
        return String.valueOf(href).replaceFirst("#.*$", "");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
            site.close();
            share.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyKindOfPageIsAccessible(String scheme) {
        prefer(scheme);
        for (String page : (PAGES + " " + post).split(" ", -1)) {
            browser.get(site.url(page));
            List<Rule> violations = new AxeBuilder().analyze(browser).getViolations();
            assertEquals("", explained(violations), page + " in " + scheme);
        }
    }

    @Test
    void theShareKitIsAccessible() {
        prefer("light");
        browser.get(share.url("/index.html"));
        browser.findElement(By.cssSelector("main a")).click();
        assertEquals("", explained(new AxeBuilder().analyze(browser).getViolations()));
    }

    private static String explained(List<Rule> violations) {
        return violations.stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes())
                .collect(Collectors.joining("\n"));
    }

    private static void prefer(String scheme) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 375, 768, 1280})
    void noPageScrollsSideways(int width) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width < 700));
        try {
            for (String page : (PAGES + " " + post).split(" ", -1)) {
                browser.get(site.url(page));
                Object wide =
                        browser.executeScript("return document.documentElement.scrollWidth > window.innerWidth + 1");
                assertEquals(false, wide, page + " at " + width);
            }
        } finally {
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    @Test
    void pagesOfTheBlogNeedNoScriptAndNothingFromElsewhere() {
        browser.get(site.url(post));
        // One script brings buttons that copy, the other what the reader's own server and device share with.
        assertEquals(
                2L,
                browser.executeScript("return document.scripts.length - document.querySelectorAll("
                        + "'script[type=\"application/ld+json\"]').length"));
        Object outside = browser.executeScript("return performance.getEntriesByType('resource')"
                + ".map(e => e.name).filter(name => !name.startsWith(location.origin)).join()");
        assertEquals("", outside);
    }

    @Test
    void theKeyboardReachesTheTextFirst() {
        browser.get(site.url(post));
        browser.findElement(By.tagName("body")).sendKeys(Keys.TAB);
        assertEquals("#content", browser.switchTo().activeElement().getDomAttribute("href"));
    }

    @Test
    void linesAreNoLongerThanIsGoodToRead() {
        browser.manage().window().setSize(new Dimension(1280, 900));
        browser.get(site.url(post));
        Object characters = browser.executeScript("""
                const p = [...document.querySelectorAll('.e-content > p')].find(p => p.textContent.length > 300);
                const range = document.createRange();
                let lines = 0, top = -1;
                range.selectNodeContents(p);
                for (const box of range.getClientRects()) if (Math.abs(box.top - top) > 8) { lines++; top = box.top; }
                return p.textContent.length / lines;
                """);
        double average = ((Number) characters).doubleValue();
        assertTrue(average > 45 && average < 80, "characters in a line: " + average);
    }

    @Test
    void aSnippetIsCopiedWhole() {
        browser.executeCdpCommand(
                "Browser.grantPermissions",
                Map.of(
                        "permissions",
                        List.of("clipboardReadWrite", "clipboardSanitizedWrite"),
                        "origin",
                        share.url("")));
        browser.get(share.url("/index.html"));
        browser.findElement(By.cssSelector("main a")).click();
        String text = browser.findElement(By.cssSelector(".snippet-text")).getDomProperty("value");
        Object copied = browser.executeAsyncScript("""
                const done = arguments[0];
                const button = document.querySelector('button.copy');
                new MutationObserver(() => navigator.clipboard.readText().then(done, e => done(`${e}`)))
                    .observe(button, {childList: true});
                button.click();
                """);
        assertEquals(text, copied);
        assertFalse(String.valueOf(copied).isEmpty());
    }
}
