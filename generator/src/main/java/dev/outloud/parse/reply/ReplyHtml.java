package dev.outloud.parse.reply;

import dev.outloud.text.Unseen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * What a stranger wrote, as HTML that can do no harm: a few elements of text, links to the Web, and nothing else. No class, no
 * id, no style, no picture, no frame. Stateless.
 */
public final class ReplyHtml {
    /** Much longer than anything that is shown; not read to its end. */
    private static final int READ = 200_000;

    private static final int LONGEST = 20_000;

    private static final Pattern QUOTED = Pattern.compile("^>[> ]*");

    private static final Safelist HARMLESS = Safelist.none()
            .addTags(
                    "p", "br", "a", "em", "strong", "i", "b", "code", "pre", "blockquote", "ul", "ol", "li", "del", "q")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https")
            .addEnforcedAttribute("a", "rel", "nofollow ugc");

    private ReplyHtml() {}

    /** Of HTML; one that is too long keeps its words alone, as far as there is room. */
    public static String of(String html) {
        String read = Unseen.dropped(html.length() > READ ? html.substring(0, READ) : html);
        Document dirty = Jsoup.parseBodyFragment(read);
        dirty.select("script, style, template, noscript, iframe, object, embed, svg, math, textarea, select, title")
                .remove();
        Document clean = new Cleaner(HARMLESS).clean(dirty);
        clean.outputSettings().prettyPrint(false);
        clean.select("a:not([href])").unwrap();
        // Headings and other blocks are gone with their tags: bare words become a paragraph.
        String text = clean.body().text();
        if (text.length() > LONGEST) {
            return ofText(text.substring(0, LONGEST) + " …");
        }
        return text.isBlank() ? "" : clean.body().html().strip();
    }

    /** Of plain words, whose paragraphs are parted by empty lines; lines that begin with a {@code >} are a quotation. */
    public static String ofText(String text) {
        String read = Unseen.dropped(text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text);
        StringBuilder html = new StringBuilder();
        List<String> run = new ArrayList<>();
        boolean isQuoted = false;
        for (String line : read.strip().split("\\n", -1)) {
            if (line.startsWith(">") != isQuoted) {
                add(run, isQuoted, html);
                isQuoted = !isQuoted;
            }
            run.add(line);
        }
        add(run, isQuoted, html);
        return html.toString();
    }

    private static void add(List<String> run, boolean isQuoted, StringBuilder html) {
        String words = run.stream()
                .map(line -> isQuoted ? QUOTED.matcher(line).replaceFirst("") : line)
                .collect(Collectors.joining("\n"));
        String paragraphs = paragraphs(words);
        run.clear();
        if (!paragraphs.isEmpty()) {
            html.append(html.isEmpty() ? "" : "\n")
                    .append(isQuoted ? "<blockquote>" + paragraphs + "</blockquote>" : paragraphs);
        }
    }

    private static String paragraphs(String text) {
        return Arrays.stream(text.strip().split("\\n\\s*\\n", -1))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .map(paragraph -> new Element("p")
                        .text(paragraph.replaceAll("\\s*\\n\\s*", " "))
                        .outerHtml())
                .collect(Collectors.joining("\n"));
    }
}
