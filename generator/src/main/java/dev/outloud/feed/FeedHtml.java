package dev.outloud.feed;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * HTML such as feed readers take it: what they throw away for their safety, or warn of, is not in it. Authors may write
 * such things for their own pages.
 */
final class FeedHtml {
    private static final String GONE =
            "script, style, template, link, meta, base, noscript, input, button, select, textarea, dialog";

    /** Of use on their own pages alone; what is in them stays. */
    private static final String UNWRAPPED = "label, form";

    private static final String EMBEDDED = "iframe[src], embed[src], object[data]";
    private static final Pattern SUSPECT = Pattern.compile("(?i)<(?:" + (GONE + ", " + UNWRAPPED).replace(", ", "|")
            + "|iframe|embed|object|applet|frame)\\b|\\s(?:on[a-z]+|style|role|tabindex|aria-[a-z]+)\\s*=");

    private FeedHtml() {}

    /** The same HTML; what it embeds from elsewhere is a link. */
    static String of(String html) {
        return SUSPECT.matcher(html).find() ? cleaned(html) : html;
    }

    private static String cleaned(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        for (Element embedded : body.select(EMBEDDED)) {
            String address = embedded.hasAttr("src") ? embedded.attr("src") : embedded.attr("data");
            String title = embedded.attr("title");
            Element link = new Element("a").attr("href", absolute(address)).text(title.isEmpty() ? address : title);
            embedded.replaceWith(new Element("p").appendChild(link));
        }
        for (Element box : body.select("input[type=checkbox]")) {
            box.replaceWith(new TextNode(box.hasAttr("checked") ? "☑" : "☐"));
        }
        body.select(UNWRAPPED).unwrap();
        body.select(GONE + ", iframe, embed, object, applet, frame").remove();
        for (Element element : body.getAllElements()) {
            List<String> names = element.attributes().asList().stream()
                    .map(Attribute::getKey)
                    .filter(FeedHtml::isForPages)
                    .toList();
            names.forEach(element::removeAttr);
        }
        return body.html();
    }

    private static boolean isForPages(String attribute) {
        return attribute.startsWith("on")
                || attribute.startsWith("aria-")
                || attribute.equals("style")
                || attribute.equals("role")
                || attribute.equals("tabindex");
    }

    /** Addresses that leave out the scheme mean that of the page, which a feed has not. */
    private static String absolute(String address) {
        return address.startsWith("//") ? "https:" + address : address;
    }
}
