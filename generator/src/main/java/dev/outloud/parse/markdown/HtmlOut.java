package dev.outloud.parse.markdown;

import dev.outloud.model.Href;
import dev.outloud.model.body.Html;
import java.util.ArrayList;
import java.util.List;

/** HTML in the making: escapes text and remembers where relative links begin. Not thread-safe. */
final class HtmlOut {
    private final StringBuilder out = new StringBuilder(4096);
    private final List<Html.Slot> slots = new ArrayList<>();

    /** Where the attributes are that only one page may have. */
    private final List<Stretch> ids = new ArrayList<>();

    private record Stretch(int start, int end) {}

    int length() {
        return out.length();
    }

    HtmlOut raw(CharSequence markup) {
        out.append(markup);
        return this;
    }

    HtmlOut text(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
        return this;
    }

    /** Written only if there is a value. */
    HtmlOut attribute(String name, String value) {
        if (value.isEmpty()) {
            return this;
        }
        int start = out.length();
        raw(" ").raw(name).raw("=\"").text(value).raw("\"");
        if (name.equals("id")) {
            ids.add(new Stretch(start, out.length()));
        }
        return this;
    }

    HtmlOut link(String name, Href href) {
        raw(" ").raw(name).raw("=\"");
        if (href.kind() != Href.Kind.OUTSIDE) {
            slot(href.kind());
        }
        text(href.value()).raw("\"");
        Href.Version copy = href.version();
        return copy == null
                ? this
                : attribute("data-originalurl", copy.original())
                        .attribute("data-versionurl", copy.archived())
                        .attribute("data-versiondate", copy.date().toString());
    }

    /** A relative link begins here. */
    void slot(Href.Kind kind) {
        slots.add(new Html.Slot(out.length(), kind));
    }

    Html html() {
        return new Html(out.toString(), slots);
    }

    /** A stretch of what was written, as a piece for other pages: its ids stay with this one. */
    Html slice(int from, int to) {
        StringBuilder piece = new StringBuilder(to - from);
        List<Html.Slot> inside = new ArrayList<>();
        int done = from;
        for (Stretch id : ids) {
            if (id.start() >= from && id.end() <= to) {
                copy(done, id.start(), piece, inside);
                done = id.end();
            }
        }
        copy(done, to, piece, inside);
        return new Html(piece.toString(), inside);
    }

    private void copy(int from, int to, StringBuilder piece, List<Html.Slot> inside) {
        int shift = piece.length() - from;
        piece.append(out, from, to);
        slots.stream()
                .filter(slot -> slot.offset() >= from && slot.offset() < to)
                .map(slot -> new Html.Slot(slot.offset() + shift, slot.kind()))
                .forEach(inside::add);
    }
}
