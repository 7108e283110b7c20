package dev.outloud.parse.reply;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What a mail program makes of a letter, as HTML that can do no harm. The letter that it answers goes where a program marks it and
 * nothing stands behind it. Stateless.
 */
public final class LetterHtml {
    /** Much longer than anything that is shown; not read to its end. */
    private static final int READ = 400_000;

    private static final String ANSWERED = "blockquote[type=cite], .gmail_quote, .gmail_quote_container, .yahoo_quoted,"
            + " .moz-cite-prefix, .protonmail_quote, .moz-signature, .gmail_signature";
    private static final String OUTLOOK = "#divRplyFwdMsg, #appendonsend";
    private static final Set<String> BLOCKS = Set.of(
            "div",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "table",
            "tbody",
            "thead",
            "tr",
            "td",
            "blockquote",
            "pre",
            "section",
            "article",
            "header",
            "footer",
            "center",
            "main");
    private static final Set<String> LINES =
            Set.of("div", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "section", "article", "header", "footer", "center");

    private LetterHtml() {}

    /**
     * Its own words.
     *
     * @param html harmless
     * @param isCut whether something was left out that is not its own
     */
    public record Own(String html, boolean isCut) {
        public static final Own NOTHING = new Own("", false);
    }

    /** Its own words; all of them if nothing else would be left. */
    public static Own of(String html) {
        if (html.isBlank()) {
            return Own.NOTHING;
        }
        Document letter = Jsoup.parse(html.length() > READ ? html.substring(0, READ) : html);
        letter.select("style, script, head, title, template").remove();
        Document own = letter.clone();
        List<Element> answered = own.select(ANSWERED);
        for (int i = answered.size() - 1; i >= 0; i--) {
            if (isLast(answered.get(i))) {
                answered.get(i).remove();
            }
        }
        for (Element outlook : own.select(OUTLOOK)) {
            outlook.nextElementSiblings().remove();
            outlook.remove();
        }
        boolean isCut = own.hasText() && !own.text().equals(letter.text());
        return new Own(ReplyHtml.of(lines(own.hasText() ? own : letter)), isCut);
    }

    /** Whether no words stand behind an element. */
    private static boolean isLast(Element element) {
        for (Element at = element; at != null && !at.normalName().equals("body"); at = at.parent()) {
            for (Node next = at.nextSibling(); next != null; next = next.nextSibling()) {
                boolean isWords = next instanceof Element other
                        ? other.hasText()
                        : next instanceof TextNode text && !text.isBlank();
                if (isWords) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Programs put each line into a block of its own, which a reply has not: without it, words would run together. */
    private static String lines(Document letter) {
        for (Element cell : letter.select("td, th")) {
            cell.appendText(" ");
        }
        for (Element block : letter.select("*")) {
            boolean isLine = LINES.contains(block.normalName())
                    && block.children().stream().noneMatch(child -> BLOCKS.contains(child.normalName()));
            if (isLine) {
                block.tagName("p");
            }
        }
        letter.select("p").forEach(paragraph -> {
            if (!paragraph.hasText()) {
                paragraph.remove();
            }
        });
        letter.outputSettings().prettyPrint(false);
        return letter.body().html();
    }
}
