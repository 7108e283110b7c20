package dev.outloud.follow;

import dev.outloud.text.Unseen;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What strangers write, as plain text on one line: without markup, scripts, and signs that nobody sees. */
final class PlainWords {
    /** Much longer than anything that is shown; a page is not read to its end for it. */
    private static final int READ = 50_000;

    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!]|&[#a-zA-Z][a-zA-Z0-9]{1,30};");

    private PlainWords() {}

    /** The words of HTML, or of a text without any. */
    static String of(String html) {
        String read = html.length() > READ ? html.substring(0, READ) : html;
        return line(MARKUP.matcher(read).find() ? text(read) : read);
    }

    /** Such as a title: what looks like a tag and is none may be what it is about. */
    static String line(String text) {
        return Unseen.line(text);
    }

    private static String text(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.select("script, style, template, noscript, iframe, object, svg, math, textarea, select")
                .remove();
        return document.body().text();
    }
}
