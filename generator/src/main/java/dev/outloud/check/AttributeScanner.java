package dev.outloud.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jsoup.parser.Parser;

/**
 * Reads the attributes of a page's start tags, and makes no tree of it: every page of a site is read, and a tree costs a
 * multiple. Tags and attributes as by section 13.2.5 of the HTML Living Standard (Tokenization), in one pass. For one
 * page and one thread.
 */
final class AttributeScanner {
    /** Their text is no markup, whatever it looks like. */
    private static final Set<String> RAW =
            Set.of("script", "style", "textarea", "title", "iframe", "xmp", "noembed", "noframes");

    private final String html;
    private int at;

    AttributeScanner(String html) {
        this.html = html;
    }

    /** Gives each attribute in the order of the page: its name in lower case, its value without character references. */
    void forEach(BiConsumer<String, String> attribute) {
        while (true) {
            at = html.indexOf('<', at);
            if (at < 0 || at + 1 >= html.length()) {
                return;
            }
            char next = html.charAt(at + 1);
            if (isLetter(next)) {
                tag(attribute);
            } else if (html.startsWith("<!--", at)) {
                comment();
            } else if (next == '!' || next == '?' || next == '/') {
                at = behind(html.indexOf('>', at), 1);
            } else {
                at++;
            }
        }
    }

    /** A comment may end as soon as it has begun: {@code <!-->}. */
    private void comment() {
        boolean isEmpty = html.startsWith(">", at + 4) || html.startsWith("->", at + 4);
        at = isEmpty ? html.indexOf('>', at) + 1 : behind(html.indexOf("-->", at + 4), 3);
    }

    private int behind(int found, int length) {
        return found < 0 ? html.length() : found + length;
    }

    private void tag(BiConsumer<String, String> attribute) {
        int start = ++at;
        while (at < html.length() && !endsName(html.charAt(at))) {
            at++;
        }
        String name = html.substring(start, at).toLowerCase(Locale.ROOT);
        attributes(attribute);
        if (RAW.contains(name)) {
            skipTo("</" + name);
        }
    }

    private void skipTo(String end) {
        while (at < html.length() && !html.regionMatches(true, at, end, 0, end.length())) {
            at = behind(html.indexOf('<', at + 1), 0);
        }
    }

    private void attributes(BiConsumer<String, String> attribute) {
        Set<String> seen = new HashSet<>();
        while (true) {
            while (at < html.length() && (isSpace(html.charAt(at)) || html.charAt(at) == '/')) {
                at++;
            }
            if (at >= html.length()) {
                return;
            }
            if (html.charAt(at) == '>') {
                at++;
                return;
            }
            String name = name();
            String value = value();
            // Of two, the first counts.
            if (seen.add(name)) {
                attribute.accept(name, value);
            }
        }
    }

    private String name() {
        // An equals sign at the beginning is part of the name.
        int start = at++;
        while (at < html.length() && html.charAt(at) != '=' && !endsName(html.charAt(at))) {
            at++;
        }
        return html.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private String value() {
        int next = at;
        while (next < html.length() && isSpace(html.charAt(next))) {
            next++;
        }
        if (next >= html.length() || html.charAt(next) != '=') {
            return "";
        }
        at = next + 1;
        while (at < html.length() && isSpace(html.charAt(at))) {
            at++;
        }
        return at < html.length() ? unescaped(written()) : "";
    }

    private String written() {
        char quote = html.charAt(at);
        if (quote == '"' || quote == '\'') {
            int start = at + 1;
            int end = html.indexOf(quote, start);
            at = behind(end, 1);
            return html.substring(start, end < 0 ? html.length() : end);
        }
        int start = at;
        while (at < html.length() && html.charAt(at) != '>' && !isSpace(html.charAt(at))) {
            at++;
        }
        return html.substring(start, at);
    }

    private static String unescaped(String value) {
        return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
    }

    private static boolean endsName(char c) {
        return isSpace(c) || c == '/' || c == '>';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
