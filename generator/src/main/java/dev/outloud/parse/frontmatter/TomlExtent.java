package dev.outloud.parse.frontmatter;

/** From where to where a value of a TOML text goes; the library knows only where its key stands. */
final class TomlExtent {
    private final String text;
    private final int to;

    TomlExtent(String text, int to) {
        this.text = text;
        this.to = to;
    }

    /** Where the value of a key begins: behind the equals sign; at the key itself if that is the header of a table. */
    int start(int key) {
        int at = key;
        while (at < to && text.charAt(at) != '=' && !endsLine(at)) {
            at = isQuote(at) ? endOfString(at) : at + 1;
        }
        if (at >= to || endsLine(at)) {
            return key;
        }
        at++;
        while (at < to && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** Where the value that begins at an offset ends. */
    int end(int start) {
        int depth = 0;
        int at = start;
        while (at < to) {
            char c = text.charAt(at);
            if (isQuote(at)) {
                at = endOfString(at);
                if (depth == 0) {
                    return at;
                }
                continue;
            }
            if (depth == 0 && (c == ',' || c == ']' || c == '}' || c == '#' || endsLine(at))) {
                break;
            }
            depth += c == '[' || c == '{' ? 1 : 0;
            if (c == ']' || c == '}') {
                depth--;
                if (depth == 0) {
                    return at + 1;
                }
            }
            at = c == '#' ? endOfLine(at) : at + 1;
        }
        while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean isQuote(int at) {
        return text.charAt(at) == '"' || text.charAt(at) == '\'';
    }

    private boolean endsLine(int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private int endOfLine(int start) {
        int at = start;
        while (at < to && !endsLine(at)) {
            at++;
        }
        return at;
    }

    private int endOfString(int start) {
        char quote = text.charAt(start);
        String three = String.valueOf(quote).repeat(3);
        String closing = text.startsWith(three, start) ? three : String.valueOf(quote);
        int at = start + closing.length();
        while (at < to && !text.startsWith(closing, at)) {
            at += quote == '"' && text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(to, at + closing.length());
    }
}
