package dev.outloud.render.view;

import java.util.List;

/**
 * An entry of a table of contents with those below it.
 */
public record TocView(String text, String href, List<TocView> entries) {
    public TocView {
        entries = List.copyOf(entries);
    }
}
