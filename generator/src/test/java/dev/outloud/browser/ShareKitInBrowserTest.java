package dev.outloud.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.outloud.SiteFixture;
import dev.outloud.share.MixedTexts;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The share kit as an author uses it, opened as a file from the disk. */
class ShareKitInBrowserTest {
    private static final SiteFixture.Result SITE = SiteFixture.of("""
            -- site.yml
            title: Notes
            url: https://notes.example.org/
            authors: [grace]
            accounts: {mastodon: "@notes@social.example.org"}
            -- posts/a.md
            ---
            title: Grüße & 👩‍👩‍👧‍👦
            date: 2026-01-31
            ask: [What else?]
            ---
            > Show “it”.
            >
            > — @ada-lovelace

            1. One
            2. Two
            3. Three
            -- posts/b.md
            ---
            title: B
            date: 2026-01-30
            ---
            B.
            """).build();

    private static ChromeDriver browser;

    @BeforeAll
    static void open() {
        Browsers.assumePresent();
        SITE.done();
        browser = Browsers.start();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @BeforeEach
    void start() {
        show("a/index.html");
        browser.executeScript("localStorage.clear()");
        show("a/index.html");
    }

    private static void show(String page) {
        browser.get(SITE.path("share/" + page).toUri().toString());
    }

    private static WebElement text(String id) {
        return browser.findElement(By.id(id));
    }

    private static WebElement part(String id) {
        return text(id).findElement(By.xpath("./ancestor::div[contains(@class,'snippet-part')]"));
    }

    @Test
    void thePageCountsTenThousandTextsAsTheBuildDoes() {
        List<JsonObject> texts = MixedTexts.counted(10_000, 7);
        Object wrong = browser.executeScript("""
                return JSON.stringify(JSON.parse(arguments[0]).flatMap(one => Object.entries(one.lengths)
                    .map(([network, due]) => ({network, due, is: outloudCount(network, one.text), text: one.text}))
                    .filter(count => count.due !== count.is)).slice(0, 5));
                """, new Gson().toJson(texts));
        assertEquals("[]", wrong);
    }

    @Test
    void everyTextOnThePageCountsAsItsJsonSays() {
        JsonObject kit = JsonParser.parseString(SITE.file("share/a/share.json")).getAsJsonObject();
        JsonArray wrong = new JsonArray();
        for (JsonElement one : kit.getAsJsonArray("snippets")) {
            JsonObject snippet = one.getAsJsonObject();
            if (snippet.has("text")) {
                Object counted = browser.executeScript(
                        "return outloudCount(arguments[0], document.getElementById(arguments[1]).value)",
                        snippet.get("network").getAsString(),
                        snippet.get("id").getAsString());
                if (!String.valueOf(counted).equals(snippet.get("length").getAsString())) {
                    wrong.add(snippet);
                }
            }
        }
        assertEquals(new JsonArray(), wrong);
    }

    @Test
    void aTextIsCopiedByKeyboardAndSaidToBeCopied() {
        WebElement button = part("bluesky-quote-1").findElement(By.cssSelector("button.copy"));
        button.sendKeys(Keys.ENTER);
        WebElement paste = text("x-announce");
        String wanted = text("bluesky-quote-1").getDomProperty("value");
        browser.executeAsyncScript("""
                const done = arguments[1];
                const said = document.querySelector("main").dataset.copied;
                const wait = () => arguments[0].textContent === said ? done() : requestAnimationFrame(wait);
                wait();
                """, button);
        assertEquals(
                "Copied", browser.findElement(By.cssSelector("[role=status]")).getDomProperty("textContent"));
        paste.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.chord(Keys.CONTROL, "v"));
        assertEquals(wanted, paste.getDomProperty("value"));
    }

    @Test
    void whatIsChangedIsCountedAnewAndOpensSoAndCanBeUndone() {
        String before = text("x-quote-1").getDomProperty("value");
        text("x-quote-1").sendKeys(Keys.chord(Keys.CONTROL, Keys.END), " ☺️ 100% + “é” example.com");
        WebElement part = part("x-quote-1");
        String after = text("x-quote-1").getDomProperty("value");
        String count = part.findElement(By.cssSelector(".length")).getText();
        assertEquals(String.valueOf(MixedTexts.length("x", String.valueOf(after))), count);
        String href =
                String.valueOf(part.findElement(By.cssSelector("a.intent")).getDomAttribute("href"));
        assertFalse(href.contains("+"), href);
        assertEquals(after, URLDecoder.decode(href.substring(href.indexOf("text=") + 5), StandardCharsets.UTF_8));
        text("x-quote-1").sendKeys("x".repeat(300));
        assertEquals("true", text("x-quote-1").getDomAttribute("aria-invalid"));
        assertEquals(
                "Longer than the network takes",
                browser.findElement(By.cssSelector("[role=status]")).getDomProperty("textContent"));
        part.findElement(By.cssSelector("button.reset")).sendKeys(Keys.ENTER);
        assertEquals(before, text("x-quote-1").getDomProperty("value"));
        assertEquals("false", text("x-quote-1").getDomAttribute("aria-invalid"));
        text("email-announce").sendKeys("!");
        String mail = String.valueOf(
                part("email-announce").findElement(By.cssSelector("a.intent")).getDomAttribute("href"));
        assertTrue(mail.startsWith("mailto:?subject=Gr") && mail.endsWith("%21") && mail.contains("%0D%0A"), mail);
    }

    @Test
    void ticksAreKeptAndTheStartSaysWhatIsLeft() {
        show("index.html");
        assertEquals(
                List.of(
                        "%d of %d texts not used yet".formatted(count("a"), count("a")),
                        "%d of %d texts not used yet".formatted(count("b"), count("b"))),
                left());
        show("b/index.html");
        browser.findElements(By.cssSelector(".used input")).forEach(box -> box.sendKeys(Keys.SPACE));
        show("b/index.html");
        assertTrue(browser.findElements(By.cssSelector(".used input")).stream().allMatch(WebElement::isSelected));
        show("index.html");
        assertEquals("All texts used", left().get(1));
        browser.findElement(By.cssSelector(".only-unused input")).sendKeys(Keys.SPACE);
        assertEquals(
                1,
                browser.findElements(By.cssSelector(".entry")).stream()
                        .filter(WebElement::isDisplayed)
                        .count());
    }

    @Test
    void aTickOfATextThatIsNoMoreDoesNotCount() {
        show("a/index.html");
        browser.executeScript(
                "localStorage.setItem('outloud-used', JSON.stringify({'a/x-own-gone': true, 'b/x-own-gone': true}))");
        show("a/index.html");
        assertEquals("{\"b/x-own-gone\":true}", browser.executeScript("return localStorage.getItem('outloud-used')"));
    }

    private static List<String> left() {
        return browser.findElements(By.cssSelector(".texts")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static int count(String post) {
        return JsonParser.parseString(SITE.file("share/" + post + "/share.json"))
                .getAsJsonObject()
                .getAsJsonArray("snippets")
                .size();
    }

    @Test
    void anAuthorWithoutAnAccountNamesTheServerOfTheComposer() {
        SiteFixture.Result site = SiteFixture.post("Text & more.").build();
        site.done();
        browser.get(site.path("share/a/index.html").toUri().toString());
        WebElement link = part("mastodon-announce").findElement(By.cssSelector("a.intent"));
        assertFalse(link.isDisplayed());
        browser.findElement(By.cssSelector(".kit-server input")).sendKeys("@me@social.example");
        String text = String.valueOf(text("mastodon-announce").getDomProperty("value"));
        String href = String.valueOf(link.getDomAttribute("href"));
        assertTrue(link.isDisplayed() && href.startsWith("https://social.example/share?text="), href);
        assertEquals(text, URLDecoder.decode(href.substring(href.indexOf("text=") + 5), StandardCharsets.UTF_8));
        text("mastodon-announce").sendKeys("!");
        assertTrue(String.valueOf(link.getDomAttribute("href")).endsWith("%21"));
    }

    @Test
    void aReaderSharesOnTheirOwnServerWhichIsRemembered() {
        try (LoopbackServer site = LoopbackServer.of(SITE.path("site"))) {
            List<String> led = new ArrayList<>();
            for (String written : List.of("@me@Social.Example", "")) {
                browser.get(site.url("/posts/a/"));
                browser.findElement(By.cssSelector("form.share-mastodon input")).sendKeys(written);
                led.add(String.valueOf(browser.executeAsyncScript("""
                        const done = arguments[0];
                        navigation.addEventListener("navigate", event => { event.preventDefault(); done(event.destination.url); });
                        document.querySelector("form.share-mastodon").requestSubmit();
                        """)));
            }
            String due = "https://social.example/share?text=Gr%C3%BC%C3%9Fe%20%26%20";
            assertTrue(led.stream().allMatch(url -> url.startsWith(due)), led.toString());
            assertTrue(led.get(0).endsWith("https%3A%2F%2Fnotes.example.org%2Fposts%2Fa%2F"), led.get(0));
            assertTrue(browser.findElements(By.cssSelector(".share-links a")).stream()
                    .allMatch(WebElement::isDisplayed));
        }
    }
}
