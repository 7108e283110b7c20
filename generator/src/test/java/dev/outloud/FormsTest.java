package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.reception.LetterBox.Taken;
import dev.outloud.reception.letter.Addresses;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody wrote into a form becomes a reply, once the service's file lies in the blog's folder. */
class FormsTest extends LettersFixture {
    private static SiteFixture with(String json) {
        return blog().write("replies/inbox/form.json", json);
    }

    @Test
    void aNetlifyLikeListIsTakenIn() {
        SiteFixture blog = with("""
                [{"number": 7, "title": null, "email": "mary@mail.example.org", "name": "Mary Smith", "first_name": "Mary",
                  "body": "Hello,\\r\\n\\r\\nwrite to mary@mail.example.org.", "id": "5f1", "form_name": "reply",
                  "created_at": "2026-02-03T09:00:00.000Z", "site_url": "https://notes.example.org",
                  "data": {"name": "Mary Smith", "email": "mary@mail.example.org", "website": "mary.example.org",
                    "message": "Hello,\\r\\n\\r\\nwrite to mary@mail.example.org.", "page": "https://notes.example.org/old/a/",
                    "ip": "203.0.113.7", "user_agent": "Mozilla", "mood": "good"},
                  "ordered_human_fields": [{"title": "Name", "name": "name", "value": "Mary Smith"}]},
                 {"data": {"name": "Bot", "message": "Buy", "bot-field": "x", "page": "a"}},
                 {"data": {"name": "Spam", "message": "Buy", "url": "https://shop.spam.example.org/", "page": "a"}}]
                """);
        SyncReport report = sync(blog);
        assertEquals(new Taken(1, 2), report.taken());
        assertEquals("""
                replies/inbox/form.json:1:1: note: nothing is made of these fields: mood [letter-incomplete]
                  hint: words are looked for under message, comment, text and body""", printed(report));
        assertTrue(replies(blog).keySet().iterator().next().matches("a/form-[0-9a-f]{12}\\.yml"));
        assertEquals("""
                # From a form. Anybody can write any name and address into one.
                # An address of mail is left out of the words: […]
                state: pending
                author:
                  name: "Mary Smith"
                  url: "https://mary.example.org"
                published: 2026-02-03T09:00:00Z
                text: |
                  Hello,

                  write to […].
                """, only(blog));
        SyncReport second = sync(blog);
        assertEquals("", printed(second));
        assertEquals(0, second.taken().replies());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'name': 'Mary', 'email': 'm@mail.example.org', 'message': 'Hello', '_date': '2026-02-03T09:00:00Z', 'page': '/posts/a/'}",
                "{'form': 'x', 'submission': {'_date': '2026-02-03T09:00:00Z', '_replyto': 'm@mail.example.org', 'name': 'Mary', 'message': 'Hello', 'slug': 'a'}}",
                "{'fields': ['name', 'message'], 'submissions': [{'name': 'Mary', 'message': 'Hello', '_date': '2026-02-03T09:00:00Z', 'post': 'a'}]}",
                "{'data': {'submissions': [{'your-name': 'Mary', 'Your Message': 'Hello', 'submissionDate': 1770109200, 'page': 'a'}]}}",
                "{'createdAt': '2026-02-03T10:00:00+01:00', 'data': {'fields': [{'label': 'Name', 'value': 'Mary'}, {'label': 'Message', 'value': 'Hello'}, {'label': 'page', 'value': 'https://notes.example.org/posts/a/#x'}]}}",
                "{'author': {'name': 'Mary'}, 'comment': 'Hello', 'timestamp': 1770109200000, 'url': 'https://notes.example.org/posts/a/'}",
                "{'form': {}, 'name': 'contact', 'data': {'first_name': '', 'name': 'Mary', 'text': 'Hello', 'date': 'Tue, 3 Feb 2026 09:00:00 GMT', 'referrer': 'https://notes.example.org/posts/a/'}}",
            })
    void theFilesOfManyServicesAreUnderstood(String json) {
        SiteFixture blog = with(json.replace('\'', '"'));
        assertEquals("", printed(sync(blog)));
        assertEquals("""
                # From a form. Anybody can write any name and address into one.
                state: pending
                author:
                  name: "Mary"
                published: 2026-02-03T09:00:00Z
                text: |
                  Hello
                """, only(blog));
        Document page = approved(blog);
        assertEquals("Hello", page.select(".reply .e-content").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aTableIsTakenInWithWhateverPartsItsColumns(String separator) {
        String table = "\uFEFF" + """
                Name|E-Mail|Website|Message|Date|Page|
                Mary|m@mail.example.org|https://mary.example.org/|"Hello, ""you"";

                second"|2026-02-03 10:00:00|a|

                Bob||not a place|Hi|03.02.2026|/posts/b/
                """.replace("\n", "\r\n");
        SiteFixture blog = blog().write("replies/inbox/export.csv", table.replace("|", separator));
        SyncReport report = sync(blog);
        assertEquals("", printed(report));
        assertEquals(2, report.taken().replies());
        Map<String, String> files = replies(blog);
        String mary = files.values().iterator().next();
        assertTrue(mary.contains("published: 2026-02-03T09:00:00Z\ntext: |\n  Hello, \"you\";\n\n  second\n"), mary);
        assertTrue(files.toString().contains("b/form-"), files.toString());
        assertTrue(files.toString().contains("published: 2026-02-03\n"), files.toString());
    }

    @Test
    void aTableOfASpreadsheetOfTheWestIsRead() {
        SiteFixture blog = blog().write(
                        "replies/a/x.csv",
                        "Vorname;Nachname;Nachricht\nJörg;Müller;Schön\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("", printed(sync(blog)));
        assertTrue(only(blog).contains("name: \"Jörg Müller\"") && only(blog).contains("  Schön\n"), only(blog));
    }

    @Test
    void whoeverGivesTheAddressOfSomebodyKnownIsNotTakenForThem() {
        SiteFixture blog = blog().write(
                        "replies/a/x.json",
                        "{\"name\": \"A. L.\", \"url\": \"http://ada.example.org\", \"message\": \"It is me\"}");
        assertEquals("", printed(sync(blog)));
        assertEquals("""
                # From a form. Anybody can write any name and address into one.
                # It gives an address of Ada Lovelace, left out here. If these are their words, write below author: person: ada
                state: pending
                author:
                  name: "A. L."
                text: |
                  It is me
                """, only(blog));
        assertEquals("A. L.", approved(blog).select(".reply .p-author").text());
        assertEquals(0, sync(blog).taken().replies());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'name': 'A', 'page': 'a'} | warning: entry 1 of this form says nothing [letter-unusable]",
                "[{'text': 'x', 'page': 'c'}] | warning: entry 1 of this form cannot be taken in: no post is at \"c\" [letter-unusable]",
                "{'text': 'x', 'url': 'https://x.example.org/'} | warning: entry 1 of this form cannot be taken in: no field of it says to which post it is [letter-unusable]",
                "{'text': 'x', 'page': 'a'} | note: nobody's name stands in entry 1 of this form [letter-incomplete]",
                "{'name': 'A', 'text': 'x', 'page': 'a', 'date': '1/2/2026'} | note: no day or moment that is understood: 1/2/2026 [letter-incomplete]",
                "[] | warning: this file of a form is not understood: it is an empty list [letter-unusable]",
                "[1, 2] | warning: this file of a form is not understood: it has no fields with names [letter-unusable]",
                "[1, {'name': 'A', 'text': 'x', 'page': 'a'}] | warning: this file of a form is not understood: 1 of its entries has no fields with names [letter-unusable]",
                "{'a': | warning: this file of a form is not understood: it is no JSON [letter-unusable]",
                "{'state': 'approved', 'text': 'x'} | warning: this file is a reply already [letter-unusable]",
                "`` | warning: this file of a form is not understood: it has no fields with names [letter-unusable]",
            })
    void whatIsNotUnderstoodIsSaidExactly(String json, String message) {
        assertTrue(
                printed(sync(with(json.replace('\'', '"'))))
                        .startsWith("replies/inbox/form.json:1:1: " + message + "\n  hint: "),
                printed(sync(with(json.replace('\'', '"')))));
    }

    @Test
    void twoPostsOfOneFormAreTwoRepliesAndTheSameTwiceIsOne() {
        String one = "{\"name\": \"A\", \"text\": \"Thanks\", \"page\": \"a\"}";
        SiteFixture blog = with("[" + one + "," + one + "," + one.replace("\"a\"", "\"b\"") + "]");
        assertEquals(2, sync(blog).taken().replies());
        assertEquals(2, replies(blog).size());
    }

    @Test
    void strangeFilesAreHarmless() {
        SiteFixture blog = blog().write("replies/a/deep.json", "[".repeat(100_000))
                .write("replies/a/deep2.json", "{\"data\":".repeat(200) + "1" + "}".repeat(200))
                .write("replies/a/b.csv", "Name,Message\n\"A,\"x\n")
                .write("replies/a/c.csv", new byte[] {0, (byte) 0xFF, 0})
                .write("replies/a/d.csv", "\n\n\n")
                .write("replies/a/e.csv", "Name,Message\nA,\"B: \u2028x\u0000\n--- \n...\n# no\n\"\n")
                .write(
                        "replies/a/f.json",
                        "{\"name\": \"---\\n...: x\", \"in-reply-to\": \"../../x: y\", \"message\": \"|\\n \\t- a: [\\uFFFE\\uD800\"}")
                .write(
                        "replies/a/g.json",
                        "{\"name\": \"" + "n".repeat(10_000) + "\", \"message\": \"" + "m ".repeat(500_000) + "\"}");
        sync(blog);
        Document page = approved(blog);
        assertTrue(page.select(".reply").size() >= 3, page.select(".reply").outerHtml());
        assertFalse(blog.build().printed().contains("error"));
        assertEquals(List.of(), blog.build().problems());
    }

    @Test
    void aNameOfNothingButQuotationMarksTakesNoTime() {
        assertEquals("", Addresses.name("'".repeat(200_000) + "a"), "cut before it is looked at");
    }

    @Test
    void anAddressWhoseSmallLettersAreLongerIsLeftOutLikeAnyOther() {
        Addresses addresses = new Addresses(List.of("x@\u0130.example"));
        assertEquals("Write to […]", addresses.omitted("Write to x@\u0130.example"));
        assertEquals("[…], please", addresses.omitted("x@\u0130.example, please"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mary@mail.example.org", "https://mary@mail.example.org/", "https://mary:x@mail.example.org"})
    void anAddressOfMailInThePlaceOfAWebsiteIsWrittenNowhere(String website) {
        SiteFixture blog = with(
                "{\"name\": \"Mary\", \"website\": \"%s\", \"message\": \"Hm.\", \"page\": \"a\"}".formatted(website));
        assertEquals(1, sync(blog).taken().replies());
        assertFalse(only(blog).contains("mail.example.org"), only(blog));
    }
}
