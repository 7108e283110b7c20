package dev.outloud.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.SiteFixture;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;

/** The map in a browser. */
class NetworkInBrowserTest {
    @Test
    void theKeyboardReachesEveryDotAndShowsItsLines() {
        Browsers.assumePresent();
        SiteFixture.Result site = SiteFixture.of("""
                -- people.yml
                - {id: grace, name: Grace Writer}
                - {id: ada, name: Ada Lovelace}
                - {id: ida, name: Ida Rhodes}
                -- posts/a.md
                ---
                {title: First, date: 2026-01-01}
                ---
                With @ada and @ida.
                """).build();
        site.done();
        ChromeDriver browser = Browsers.start();
        try (LoopbackServer server = LoopbackServer.of(site.path("site"))) {
            browser.get(server.url("/network/"));
            browser.executeScript("document.querySelector('.map-frame').focus()");
            for (String name : new String[] {"Ada Lovelace, credited once", "Ida Rhodes, credited once"}) {
                browser.switchTo().activeElement().sendKeys(Keys.TAB);
                assertEquals(
                        name,
                        browser.executeScript("return document.activeElement.querySelector('title').textContent"));
                assertEquals(
                        "visible",
                        browser.executeScript(
                                "return getComputedStyle(document.activeElement.querySelector('.own')).visibility"));
            }
            assertEquals(1L, browser.executeScript("""
                    return [...document.querySelectorAll('.own')]
                        .filter(one => getComputedStyle(one).visibility === 'visible').length"""));
            browser.switchTo().activeElement().sendKeys(Keys.ENTER);
            assertEquals(server.url("/people/ida/"), browser.getCurrentUrl());

            browser.manage().window().setSize(new Dimension(500, 900));
            browser.get(server.url("/network/"));
            assertTrue(
                    (Boolean) browser.executeScript(
                            "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
                    "a phone scrolls the map, not the page");
        } finally {
            browser.quit();
        }
    }
}
