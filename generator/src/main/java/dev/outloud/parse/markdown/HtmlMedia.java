package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.outloud.model.body.ImageMark;
import dev.outloud.text.Span;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds pictures, films and sound in HTML that the author wrote: somebody made them, too. */
final class HtmlMedia {
    private static final Pattern TAG = Pattern.compile(
            "<!--(?s:.*?)(?:-->|$)|<(/?)(img|video|audio|source)\\b([^<>]*)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern SOURCE = attribute("src");
    private static final Pattern ALT = attribute("alt");

    private final Region region;
    private final Facts facts;
    private int cursor;

    /** Whether a film or sound is open that has not said its address. */
    private boolean waits;

    private HtmlMedia(Region region, Facts facts) {
        this.region = region;
        this.facts = facts;
        this.cursor = region.shift();
    }

    private static Pattern attribute(String name) {
        return Pattern.compile(
                "(?<=\\s)" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'=]+))", Pattern.CASE_INSENSITIVE);
    }

    /** Adds a fact for each of them. */
    static void find(Document document, Region region, Facts facts) {
        HtmlMedia media = new HtmlMedia(region, facts);
        for (Node node : document.getDescendants()) {
            if (node instanceof HtmlBlock || node instanceof HtmlInline) {
                media.find(node);
            }
        }
    }

    /** A film without an address has it in the first of its sources. */
    private void find(Node node) {
        Matcher tag = TAG.matcher(node.getChars());
        while (tag.find()) {
            if (tag.group(2) == null || !tag.group(1).isEmpty()) {
                waits = waits && tag.group(2) == null;
                continue;
            }
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            String source = value(SOURCE, tag.group(3));
            if (name.equals("source") ? waits && !source.isEmpty() : !source.isEmpty()) {
                add(node, tag, name, source);
                waits = false;
            } else {
                waits = waits || name.equals("video") || name.equals("audio");
            }
        }
    }

    private void add(Node node, Matcher tag, String name, String source) {
        Span at = place(node, tag);
        int offset = region.source().slice(at).indexOf(source);
        Span sourceAt = offset < 0 ? at : new Span(at.start() + offset, at.start() + offset + source.length());
        // Only of pictures is it known how to say in words what they show.
        String alt = name.equals("img") ? value(ALT, tag.group(3)) : name;
        facts.addHtml(
                node,
                new ImageMark(Escaping.unescapeHtml(source), Escaping.unescapeHtml(alt), "", null, true, at, sourceAt));
    }

    private static String value(Pattern attribute, String attributes) {
        Matcher found = attribute.matcher(attributes);
        if (!found.find()) {
            return "";
        }
        for (int i = 1; i < found.groupCount(); i++) {
            if (found.group(i) != null) {
                return found.group(i).strip();
            }
        }
        return found.group(found.groupCount());
    }

    /** Where a tag stands in the file; HTML that was shaped anew has lost its place, and is looked for. */
    private Span place(Node node, Matcher tag) {
        String text = region.source().text();
        String written = tag.group();
        int start = node.getStartOffset() + region.shift() + tag.start();
        int at = text.startsWith(written, start) ? start : text.indexOf(written, cursor);
        if (at < 0) {
            // What is written otherwise in the file is not looked for again and again.
            cursor = text.length();
            return Span.at(region.shift());
        }
        cursor = at + written.length();
        return new Span(at, cursor);
    }
}
