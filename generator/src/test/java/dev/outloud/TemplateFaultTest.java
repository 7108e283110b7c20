package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A blog's own templates, words and assets take the place of the theme's, and say where they are wrong. */
class TemplateFaultTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "templates/tags.ftlh:2:3 ~ one|${nothing.here}",
                "templates/tags.ftlh:2:22 ~ one|<#if true>never closed",
                "templates/tags.ftlh:2:3 ~ one|<@nothing/>",
                "templates/tags.ftlh:2:1 ~ one|<#include \"nothing.ftlh\">",
                "templates/tags.ftlh:2:1 ~ one|<#import \"nothing.ftlh\" as n>",
                "templates/tags.ftlh: ~ <#macro m><@m/></#macro>|<@m/>",
                "templates/tags.ftlh: ~ <#include \"tags.ftlh\">",
                "templates/tags.ftlh: ~ <#function f x><#return f(x + 1)></#function>${f(1)}",
                "templates/tags.ftlh:1:1 ~ ${\"freemarker.template.utility.Execute\"?new()(\"true\")}",
                "templates/tags.ftlh:2:1 ~ one|${t(\"no.such.words\")}",
                "templates/tags.ftlh:2:6 ~ one|${1 +}",
                "templates/layout.ftlh: ~ <#macro frame>${boom}</#macro>"
            })
    void aFaultIsShownAtItsLineAndTheOldSiteStays(String place, String text) {
        String path = place.strip().replaceFirst(":.*", "");
        SiteFixture.Result site = LastGoodSite.assertStops(
                place.strip(), path, text.strip().replace('|', '\n').getBytes(StandardCharsets.UTF_8));
        assertTrue(site.printed().contains("[template-fault]"), site.printed());
        assertFalse(site.printed().contains("Exception"), site.printed());
    }

    @Test
    void aFaultInAnIncludedTemplateIsShownThere() {
        SiteFixture.Result site = SiteFixture.post("x")
                .write("templates/tags.ftlh", "<#include \"mine.ftlh\">")
                .write("templates/mine.ftlh", "one\n<#if>")
                .build();
        assertTrue(site.printed().startsWith("templates/mine.ftlh:2:"), site.printed());
    }

    @Test
    void aTemplateOfOnesOwnReplacesTheThemes() {
        SiteFixture.Result site = SiteFixture.post("x")
                .write("templates/404.ftlh", "Gone: ${site.title}")
                .build();
        assertEquals("Gone: Notes", site.file("site/404.html"));
    }

    @Test
    void anAssetOfOnesOwnReplacesTheThemes() {
        SiteFixture.Result site = SiteFixture.post("x")
                .write("assets/outloud.css", "a{}")
                .write("assets/my.css", "b{}")
                .build();
        assertEquals("a{}", site.file("site/assets/outloud.css"));
        assertEquals("b{}", site.file("site/assets/my.css"));
    }

    @Test
    void someWordsOfOnesOwnLeaveTheOthersAsTheyAre() {
        SiteFixture.Result site = SiteFixture.post("x")
                .write("messages/en.properties", "menu.people=Folks\n")
                .build();
        assertTrue(site.succeeded(), site.printed());
        assertTrue(
                site.page("/").select(".site-menu").text().contains("Posts Folks"),
                site.page("/").text());
    }

    @Test
    void wordsOfAnotherLanguageAreUsedForIt() {
        SiteFixture.Result site = SiteFixture.post("x", "lang: de")
                .write("messages/de.properties", "layout.skip=Zum Text\n")
                .build();
        assertTrue(site.page("/posts/a/").text().contains("Zum Text"), site.printed());
        assertFalse(site.page("/").text().contains("Zum Text"));
    }

    @Test
    void aBrokenPatternOfWordsIsShownAtItsLine() {
        LastGoodSite.assertStops(
                "messages/en.properties:2:1: error: \"home.page\" is no pattern",
                "messages/en.properties",
                "# mine\nhome.page = Page {0\n".getBytes(StandardCharsets.UTF_8));
        LastGoodSite.assertStops(
                "messages/en.properties:1:1: error: \"count.posts\" is no pattern",
                "messages/en.properties",
                "count.posts={0,choice,0#None|1#one|1<{0 posts}\n".getBytes(StandardCharsets.UTF_8));
        LastGoodSite.assertStops(
                "messages/en.properties:1:1: error: \"date.pattern\" is no pattern",
                "messages/en.properties",
                "date.pattern=bogus\n".getBytes(StandardCharsets.UTF_8));
        LastGoodSite.assertStops(
                "messages/en.properties:1:13: error: a \\u escape in the messages is broken",
                "messages/en.properties",
                "menu.people=\\uXYZ\n".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"feed.tag=Posts on {0,number}", "kit.open={0,choice,1#one|1<many}", "person.words={0,date}"})
    void aPatternThatMakesANumberOfANameIsShownAtItsLine(String line) {
        String key = line.substring(0, line.indexOf('='));
        SiteFixture.Result site = LastGoodSite.assertStops(
                "messages/de.properties:1:1: error: \"" + key + "\" makes a number or a date of what is a text",
                "messages/de.properties",
                line.getBytes(StandardCharsets.UTF_8));
        assertTrue(site.printed().contains("hint: write {0} alone for a name or title"), site.printed());
    }

    @Test
    void aNumberMayBeShownInAnyWay() {
        SiteFixture.Result site = SiteFixture.post("x")
                .write("messages/en.properties", "post.minutes={0,number,00} min\n")
                .build();
        assertTrue(site.page("/").text().contains("01 min"), site.printed());
    }
}
