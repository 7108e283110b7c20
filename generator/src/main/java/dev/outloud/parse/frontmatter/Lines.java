package dev.outloud.parse.frontmatter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a YAML text, to explain what is wrong with one. All offsets are those of the whole source. */
record Lines(String text, int from, int to) {
    private static final Pattern KEY = Pattern.compile(".*?:(?:[ \\t].*|$)");
    private static final Pattern ENTRY = Pattern.compile("([ \\t]*+(?:- +)*+)([^:\\n]*+): +([^\\r\\n]*+)");

    /** Where the line of an offset begins. */
    int start(int at) {
        int feed = text.lastIndexOf('\n', at - 1);
        int carriage = text.lastIndexOf('\r', at - 1);
        return Math.max(from, Math.max(feed, carriage) + 1);
    }

    private int end(int at) {
        int end = at;
        while (end < to && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private String line(int start) {
        return text.substring(start, end(start));
    }

    int column(int at) {
        return at - start(at);
    }

    /** Where the last line with more in it than a comment before {@code start} begins, or -1. */
    int previous(int start) {
        int line = start;
        while (line > from) {
            line = start(line - 1);
            String content = line(line).strip();
            if (!content.isEmpty() && content.charAt(0) != '#') {
                return line;
            }
        }
        return -1;
    }

    /** The first character of a line that is no indentation. */
    int contentAt(int start) {
        int at = start;
        while (at < to && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** Whether a key with its colon stands before an offset in the same line. */
    boolean hasKeyBefore(int at) {
        return KEY.matcher(text.substring(start(at), at)).matches();
    }

    boolean hasKey(int start) {
        return KEY.matcher(line(start)).matches();
    }

    String sign(int at) {
        return at < to ? Character.toString(text.codePointAt(at)) : "";
    }

    /** The character before an offset in its line, spaces left out, or 0. */
    char signBefore(int at) {
        int before = at - 1;
        while (before >= from && text.charAt(before) == ' ') {
            before--;
        }
        return before < from ? 0 : text.charAt(before);
    }

    /** Whether a bracket that is open at an offset is closed behind it. */
    boolean closes(int at, char bracket) {
        int depth = 0;
        for (int i = at; i < to; i++) {
            char c = text.charAt(i);
            if (c == '[' || c == '{') {
                depth++;
            } else if (c == bracket && depth == 0) {
                return true;
            } else if (c == ']' || c == '}') {
                depth--;
            }
        }
        return false;
    }

    /** The last bracket before an offset that is open there, or -1. */
    int unclosed(int at) {
        int depth = 0;
        for (int i = Math.min(at, to) - 1; i >= from; i--) {
            char c = text.charAt(i);
            if (c == ']' || c == '}') {
                depth++;
            } else if ((c == '[' || c == '{') && depth-- == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The line of an offset with its value in quotes. */
    String quoted(int at) {
        Matcher entry = ENTRY.matcher(line(start(at)));
        String key = entry.matches()
                ? entry.group(1).strip() + (entry.group(1).isBlank() ? "" : " ") + entry.group(2)
                : "title";
        String value = entry.matches() ? entry.group(3).stripTrailing() : "One: two";
        return key + ": \"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
