package dev.outloud.model.body;

/** How a run of text differs from the text around it, with the HTML that says so. */
public enum Face {
    ITALIC("<i>", "</i>"),
    BOLD("<b>", "</b>"),
    UNDERLINED("<u>", "</u>"),
    SMALL_CAPITALS("<span class=\"small-capitals\">", "</span>"),
    RAISED("<sup>", "</sup>"),
    LOWERED("<sub>", "</sub>");

    private final String open;
    private final String close;

    Face(String open, String close) {
        this.open = open;
        this.close = close;
    }

    public String open() {
        return open;
    }

    public String close() {
        return close;
    }
}
