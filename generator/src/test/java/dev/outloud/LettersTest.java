package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.reception.LetterBox.Taken;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter that its author saves into the blog's folder becomes a reply that waits for their word. */
class LettersTest extends LettersFixture {
    private static final String RE = "Subject: =?UTF-8?Q?Re=3A_=C3=9Cber_Maschinen_?=\n =?UTF-8?Q?=26_Menschen?=\n";

    private static final String PLAIN = "Content-Type: text/plain; charset=utf-8\n";

    private static SiteFixture with(String letter) {
        return blog().write("replies/inbox/letter.eml", letter);
    }

    private static String taken(String head, String body) {
        SiteFixture blog = with(letter(RE + head, body));
        SyncReport report = sync(blog);
        assertEquals(List.of(), report.diagnostics(), printed(report));
        return only(blog);
    }

    private static String words(String body) {
        String file = taken(PLAIN, body);
        return file.substring(file.indexOf("text: |\n") + 8);
    }

    @Test
    void aLetterBecomesAReplyThatWaits() {
        SiteFixture blog = with(letter(RE + PLAIN, """
                Hello Grace,

                I tried it. It works:

                - on Mondays

                Mary

                On Tue, 3 Feb 2026 at 09:12, Grace Writer <me@notes.example.org> wrote:

                > Dear Mary,
                >
                > have you tried it?
                """));
        SyncReport report = sync(blog);
        assertEquals(List.of(), report.diagnostics(), printed(report));
        assertEquals(new Taken(1, 0), report.taken());
        Map<String, String> files = replies(blog);
        assertTrue(files.keySet().iterator().next().matches("a/mail-[0-9a-f]{12}\\.yml"), files.toString());
        assertEquals("""
                # A letter. Anybody can write any name into one.
                # The letter that it answers, or a signature at its end, is left out.
                state: pending
                author:
                  name: "Mary Smith"
                published: 2026-02-03T09:00:00Z
                text: |
                  Hello Grace,

                  I tried it. It works:

                  - on Mondays

                  Mary
                """, only(blog));
        SiteFixture.Result site = blog.build();
        assertEquals(List.of("reply-pending"), site.problems(), site.printed());
        Document page = approved(blog);
        assertEquals("Mary Smith", page.select(".reply .p-author").text());
        assertEquals(4, page.select(".reply .e-content p").size());
    }

    @Test
    void aGermanLetterOfAnOldProgramIsRead() {
        String head = """
                Date: Tue, 3 Feb 2026 10:00:00 +0100
                From: =?iso-8859-1?Q?J=F6rg_M=FCller?= <joerg@mail.example.org>
                Subject: =?iso-8859-1?Q?AW=3A_=DCber_Maschinen?= =?iso-8859-1?Q?_=26_Menschen?=
                MIME-Version: 1.0
                Content-Type: text/plain; charset="iso-8859-1"
                Content-Transfer-Encoding: quoted-printable

                """;
        SiteFixture blog =
                with((head + "Sch=F6ne Gr=FC=\n=DFe=2C =80 5\n\nAm 02.02.2026 um 10:00 schrieb Grace:\n> Hallo\n")
                        .replace("\n", "\r\n"));
        assertEquals("", printed(sync(blog)));
        String file = only(blog);
        assertTrue(file.contains("name: \"Jörg Müller\""), file);
        assertTrue(file.endsWith("text: |\n  Schöne Grüße, € 5\n"), file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "iso-8859-1", "windows-1251", "iso-2022-jp", "utf-16", "x-nobody-knows"})
    void lettersOfAllScriptsAreRead(String charset) {
        String words = charset.equals("windows-1251") ? "Привет" : charset.equals("iso-2022-jp") ? "こんにちは" : "Grüße";
        Charset written = Charset.isSupported(charset) ? Charset.forName(charset) : StandardCharsets.UTF_8;
        String body = Base64.getMimeEncoder().encodeToString(words.getBytes(written));
        String file =
                taken("Content-Type: text/plain; charset=" + charset + "\nContent-Transfer-Encoding: base64\n", body);
        assertTrue(file.endsWith("text: |\n  " + words + "\n"), file);
    }

    @Test
    void ofTwoFormsThePlainOneIsTaken() {
        String file = taken(
                "Content-Type: multipart/alternative; boundary=\"=_x\"\n",
                "--=_x\nContent-Type: text/plain\n\nPlain.\n--=_x\nContent-Type: text/html\n\n<p>Rich<script>alert(1)</script></p>\n--=_x--\n");
        assertTrue(file.endsWith("text: |\n  Plain.\n"), file);
    }

    @Test
    void hostileHtmlIsHarmless() {
        SiteFixture blog = with(letter(RE + "Content-Type: multipart/alternative; boundary=x\n", """
                --x
                Content-Type: text/plain


                --x
                Content-Type: text/html; charset=utf-8

                <html><head><title>t</title><style>*{display:none}</style></head><body onload=alert(1)>
                <div>One <b onclick=alert(1)>line</b></div><div>Two<img src=https://track.example.org/p.gif></div><script>alert(1)</script>
                <svg onload=alert(1)></svg><a href="javascript:alert(1)">three</a><h1>Four</h1><table><tr><td>five</td><td>six</td></tr></table>
                <div class="gmail_quote"><div>On Tuesday Grace wrote:</div><blockquote>Dear Mary</blockquote></div></body></html>
                --x--
                """));
        assertEquals("", printed(sync(blog)));
        Document page = approved(blog);
        String said = page.select(".reply .e-content").html();
        assertTrue(said.startsWith("<p>One <b>line</b></p>"), said);
        assertEquals(
                "One line Two three Four five six",
                page.select(".reply .e-content").text());
        assertEquals(
                0,
                page.select(".e-content img, .e-content script, .e-content svg, .e-content h1")
                        .size());
        assertFalse(said.contains("alert"), said);
    }

    @Test
    void manyElementsWithinOneAnotherDoNoHarm() {
        SiteFixture blog = with(letter(RE + "Content-Type: text/html\n", "<div>".repeat(100_000) + "Deep"));
        sync(blog);
        assertTrue(replies(blog).size() <= 1);
        assertTrue(blog.build().succeeded());
    }

    @Test
    void noAddressOfTheSenderIsWrittenAnywhere() {
        SiteFixture blog = with(letter(RE + "Reply-To: Mary <MARY.home@other.example.org>\n" + PLAIN, """
                Write to mary.private@mail.example.org or Mary.Home@other.example.org (or see https://list.example.org/?u=mary.private%40mail.example.org).

                > On Tue, Grace <me@notes.example.org> wrote:
                > have you?

                Yes.
                """));
        assertEquals("", printed(sync(blog)));
        String file = only(blog);
        for (String secret : List.of(
                "mary.private", "mary.home", "me@notes", "secret-1", "203.0.113.7", "mail.example.org", "mx.example")) {
            assertFalse(file.toLowerCase(Locale.ROOT).contains(secret), file);
        }
        assertTrue(file.contains("Write to […] or […] (or see https://list.example.org/?u=[…])."), file);
        assertTrue(file.contains("# An address of mail is left out of the words: […]"), file);
        Document page = approved(blog);
        assertEquals(
                "On Tue, Grace <[…]> wrote: have you?",
                page.select(".reply blockquote p").text());
        assertFalse(page.outerHtml().contains("mary.private"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mary.private@mail.example.org",
                "<mary.private@mail.example.org>",
                "\"mary.private@mail.example.org\" <mary.private@mail.example.org>",
                "'mary.private@mail.example.org' <mary.private@mail.example.org>",
            })
    void anAddressIsNoName(String from) {
        SiteFixture blog = with(letter(RE + PLAIN, "Hello\n")
                .replace("From: Mary Smith <mary.private@mail.example.org>", "From: " + from));
        SyncReport report = sync(blog);
        assertTrue(
                printed(report)
                        .startsWith(
                                "replies/inbox/letter.eml:1:1: note: nobody's name stands in this letter [letter-incomplete]\n  hint: ask for one, and write it into mail-"),
                printed(report));
        assertFalse(only(blog).contains("author") || only(blog).contains("mary"), only(blog));
        assertTrue(blog.build().printed().contains("nobody says this"));
        String path = replies(blog).keySet().iterator().next();
        blog.write("replies/" + path, only(blog).replace("pending", "rejected"));
        assertEquals(List.of(), blog.build().problems(), "who rejects it needs no name");
    }

    @Test
    void whoSaysThatTheyAreSomebodyTrustedWaitsToo() {
        SiteFixture blog = with(letter(RE + PLAIN, "It is me.\n")
                .replace(
                        "From: Mary Smith <mary.private@mail.example.org>",
                        "From: Ada Lovelace <ada@ada.example.org>"));
        sync(blog);
        assertTrue(only(blog).contains("state: pending"), only(blog));
        Document page = approved(blog);
        assertEquals(0, page.select(".reply .p-author a[href*=people]").size(), "a name proves nothing");
    }

    @Test
    void aSecondRunWritesNothingWhateverBecameOfTheReply() {
        SiteFixture blog = with(letter(RE + PLAIN, "Hello\n"));
        sync(blog);
        String path = replies(blog).keySet().iterator().next();
        blog.write("replies/" + path, "state: rejected\n");
        assertEquals(Taken.NOTHING, sync(blog).taken());
        assertEquals("state: rejected\n", only(blog));
        blog.delete("replies/" + path)
                .write("replies/b/" + path.substring(2), "state: approved\nauthor: {name: M}\ntext: x\n");
        assertEquals(Taken.NOTHING, sync(blog).taken(), "the author moved it to another post");
        assertEquals(1, replies(blog).size());
    }

    @Test
    void aLetterWithoutAnIdIsTakenInOnceToo() {
        String letter = letter(RE + PLAIN, "Hello\n").replace("Message-ID: <secret-1@mail.example.org>\r\n", "");
        SiteFixture blog = with(letter).write("replies/inbox/again.eml", letter);
        assertEquals(new Taken(1, 0), sync(blog).taken());
        assertEquals(Taken.NOTHING, sync(blog).taken());
    }

    @Test
    void inTheFolderOfAPostTheSubjectDoesNotMatter() {
        SiteFixture blog = blog().write("replies/b/x.EML", letter("Subject: Hi\n" + PLAIN, "Hello\n"));
        assertEquals("", printed(sync(blog)));
        assertTrue(replies(blog).keySet().iterator().next().startsWith("b/mail-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject: Second",
                "Subject: Re: Second",
                "Subject: RE[2]:   second",
                "Subject: [List] Antw: SV: Fwd: \n SECOND",
                "Subject: =?utf-8?B?UmU6IFNlY29uZA==?=",
                "Subject: =?utf-8?Q?RE_=3A?= Second",
            })
    void theSubjectTellsThePost(String subject) {
        SiteFixture blog = with(letter(subject + "\n" + PLAIN, "Hello\n"));
        assertEquals("", printed(sync(blog)));
        assertTrue(replies(blog).keySet().iterator().next().startsWith("b/"), subject);
    }

    @Test
    void theAddressOfThePostInTheLetterTellsItToo() {
        SiteFixture blog =
                with(letter("Subject: A thought\n" + PLAIN, "On <https://notes.example.org/old/a/?utm=1#x>, hello\n"));
        assertEquals("", printed(sync(blog)));
        assertTrue(replies(blog).keySet().iterator().next().startsWith("a/"));
    }

    @Test
    void whereItIsNotClearTheAuthorIsAsked() {
        SiteFixture blog = with(letter("Subject: Re: Secand\n" + PLAIN, "Hello\n"))
                .write("replies/inbox/2.eml", letter("Subject: Holidays\n" + PLAIN, "Hello\n"))
                .write(
                        "replies/inbox/3.eml",
                        letter("Subject: Re: Second\n" + PLAIN, "See https://notes.example.org/posts/a/\n"))
                .write("replies/x.eml", letter(RE + PLAIN, "Hello\n"));
        assertEquals("""
                replies/inbox/2.eml:1:1: warning: it is not clear to which post this letter is: no post has the title "Holidays" [letter-unusable]
                  hint: move the file into the folder of its post, such as replies/my-post/
                replies/inbox/3.eml:1:1: warning: it is not clear to which post this letter is: it may be to one of several posts: a, b [letter-unusable]
                  hint: move the file into the folder of its post, such as replies/my-post/
                replies/inbox/letter.eml:1:1: warning: it is not clear to which post this letter is: no post has the title "Secand" [letter-unusable]
                  hint: did you mean "Second"? then move the file to replies/b/
                replies/x.eml:1:1: warning: this file lies in no folder of a post [letter-unusable]
                  hint: move it to replies/inbox/""", printed(sync(blog)));
        assertEquals(Map.of(), replies(blog));
    }

    @Test
    void aBuildLeavesWhatWaitsAlone() {
        SiteFixture blog = blog().write("replies/inbox/a.eml", new byte[] {(byte) 0xE9, 0})
                .write("replies/inbox/b.json", "{")
                .write("replies/inbox/c.csv", "x")
                .write("replies/a/d.json", "[1]")
                .write("replies/a/e.eml", "x");
        SiteFixture.Result site = blog.build();
        assertEquals(List.of(), site.problems(), site.printed());
        assertTrue(blog.outputs().keySet().stream()
                .noneMatch(path -> path.matches(".*(?:\\.eml|inbox.*|/d\\.json|c\\.csv)")));
    }

    @Test
    void whatCameWithLettersIsLeftOutAndSaidOnce() {
        String picture =
                "--x\nContent-Type: image/png; name=p.png\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=p.png\n\n"
                        + "AAAA".repeat(300_000) + "\n";
        String letter = letter(
                RE + "Content-Type: multipart/mixed; boundary=x\n",
                "--x\nContent-Type: text/plain\n\nSee the picture.\n" + picture
                        + "--x\nContent-Type: text/plain; name=notes.txt\n\nSecret notes\n--x\nContent-Type: message/rfc822\n\nSubject: x\n\nForwarded\n--x--\n");
        SiteFixture blog = with(letter).write("replies/inbox/m.eml", letter.replace("secret-1", "secret-2"));
        assertEquals(
                "replies/inbox/letter.eml:1:1: note: 6 things that came with letters are left out, some of this one among them [letter-incomplete]\n"
                        + "  hint: only words are taken in: what should be shown, put into static/ yourself",
                printed(sync(blog)));
        replies(blog).values().forEach(file -> assertTrue(file.endsWith("text: |\n  See the picture.\n"), file));
        assertEquals(2, replies(blog).size());
        assertEquals("", printed(sync(blog)));
    }

    @Test
    void aLetterOfTenMegabytesOfTextIsNotTakenIn() {
        SiteFixture blog = with(letter(RE + PLAIN, "long words\n".repeat(950_000)));
        assertEquals(
                "replies/inbox/letter.eml:1:1: warning: this letter cannot be taken in: it has more than 1 MB of text [letter-unusable]\n"
                        + "  hint: copy its words from your mail program into a file replies/my-post/name.yml",
                printed(sync(blog)));
    }

    @Test
    void partsWithinAThousandPartsAreNotFollowed() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            body.append("--b")
                    .append(i)
                    .append("\nContent-Type: multipart/mixed; boundary=b")
                    .append(i + 1)
                    .append("\n\n");
        }
        SiteFixture blog = with(letter(RE + "Content-Type: multipart/mixed; boundary=b0\n", body + "Deep\n"))
                .write(
                        "replies/inbox/wide.eml",
                        letter(
                                RE + "Content-Type: multipart/mixed; boundary=x\n",
                                "--x\nContent-Type: text/plain\n\na\n".repeat(20_000)));
        String said = printed(sync(blog));
        assertTrue(
                said.contains("letter.eml:1:1: warning: this letter cannot be taken in: it has parts within parts"),
                said);
        assertTrue(
                said.contains("wide.eml:1:1: warning: this letter cannot be taken in: it has more than 500 parts"),
                said);
        assertEquals(Map.of(), replies(blog));
    }

    @Test
    void aBrokenLetterGivesWhatItHas() {
        assertTrue(taken("Content-Type: multipart/mixed\n", "Words.\n").endsWith("  Words.\n"));
        assertTrue(taken("Content-Type: multipart/mixed; boundary=x\n", "--x\n\nWords.\n")
                .endsWith("  Words.\n"));
        assertTrue(taken("Content-Type: text/plain; charset=\nNo field\n", "Words.\n")
                .endsWith("  Words.\n"));
        assertTrue(taken("Content-Transfer-Encoding: x-none\n", "Words.\n").endsWith("  Words.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\n", "just words\nin lines\n", "{\"a\": 1}", "\0\0\0", "From mary Tue\n"})
    void whatIsNoLetterIsSaid(String bytes) {
        SiteFixture blog = with(bytes);
        assertTrue(printed(sync(blog)).contains("[letter-unusable]"), printed(sync(blog)));
        assertEquals(Map.of(), replies(blog));
    }

    @Test
    void anEmptyLetterIsSaid() {
        assertTrue(printed(sync(with(letter(RE + PLAIN, "\n\n")))).contains("it says nothing in words"));
    }

    @Test
    void aDayToComeIsNotBelieved() {
        SiteFixture blog = with(letter(RE + PLAIN, "Hello\n").replace("2026 10:00", "2096 10:00"));
        sync(blog);
        assertFalse(only(blog).contains("published"), only(blog));
    }

    @Test
    void theLetterThatIsAnsweredIsLeftOutHoweverAProgramMarksIt() {
        assertEquals(
                "  Yes.\n",
                words(
                        "Yes.\n\n-----Original Message-----\nFrom: Grace\nSent: Tuesday\nTo: Mary\nSubject: x\n\nHave you?\n"));
        assertEquals(
                "  Ja.\n",
                words(
                        "Ja.\n\n________________________________\nVon: Grace <g@x>\nGesendet: Dienstag\nAn: Mary\nBetreff: x\n\nHallo\n"));
        assertEquals(
                "  Ja.\n",
                words(
                        "Ja.\n-- \nMary Smith\n+49 1\n\nAm Di., 3. Feb. 2026 um 09:12 Uhr schrieb Grace Writer <\nme@notes.example.org>:\n\n> Hallo\n> > Tag\n"));
        assertEquals("  Oui.\n", words("Oui.\n\nLe 3 févr. 2026 à 09:12, Grace a écrit :\n> Bonjour\n"));
    }

    @Test
    void whereItIsNotClearWordsStay() {
        assertEquals("  As Ada says:\n\n  > Engines weave.\n", words("As Ada says:\n\n> Engines weave.\n"));
        assertEquals(
                "  Grace wrote:\n  > Have you?\n\n  Yes.\n  > And she?\n\n  She, too.\n",
                words("Grace wrote:\n> Have you?\n\nYes.\n> And she?\n\nShe, too.\n"));
        assertEquals(
                "  A\n\n  -- \n".replace(" \n", "\n") + "  b\n".repeat(20), words("A\n\n-- \n" + "b\n".repeat(20)));
        assertEquals("  From: the heart\n  Yes.\n", words("From: the heart\nYes.\n"));
        assertEquals("  On Mondays she wrote:\n  > All of it.\n", words("On Mondays she wrote:\n> All of it.\n"));
    }

    @Test
    void whateverAFileBeginsOrEndsWithNothingIsThrown() {
        String whole = letter(RE + "Content-Type: multipart/alternative; boundary=\"=_x\"\n", """
                --=_x
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                Gr=C3=BC=C3=9Fe
                --=_x
                Content-Type: text/html
                Content-Transfer-Encoding: base64

                PHA+SGk8L3A+
                --=_x--
                """);
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        SiteFixture blog = blog();
        for (int i = 0; i < 1_500; i++) {
            byte[] damaged = Arrays.copyOf(bytes, i % 3 == 0 ? random.nextInt(bytes.length) : bytes.length);
            for (int j = 0; j < (i % 3) * 4 && damaged.length > 0; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            blog.write("replies/a/" + i + ".eml", damaged);
        }
        sync(blog);
        assertTrue(blog.build().succeeded());
        replies(blog).values().forEach(file -> assertFalse(file.contains("approved")));
    }

    @Test
    void lettersMadeToTireAProgramAreReadToo() {
        List<String> letters = List.of(
                letter(
                        RE + "Cc: " + "x".repeat(20) + "@mail.example.org, ".repeat(4_500) + "\n" + PLAIN,
                        "a@".repeat(400_000)),
                letter(RE + PLAIN, "1<a@b>".repeat(150_000) + ":\n> x\n"),
                letter(RE + PLAIN, ">".repeat(900_000)),
                letter(RE + PLAIN, "-- \n".repeat(200_000)),
                letter(RE + PLAIN, "From: a\n".repeat(100_000)),
                letter("Subject: " + "Re: ".repeat(20_000) + "\n" + PLAIN, "x"));
        SiteFixture blog = blog();
        for (int i = 0; i < letters.size(); i++) {
            blog.write("replies/a/" + i + ".eml", letters.get(i).replace("secret-1", "secret-" + i));
        }
        assertEquals(new Taken(letters.size(), 0), sync(blog).taken());
        assertTrue(blog.build().succeeded());
    }
}
