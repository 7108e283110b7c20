package dev.outloud.render.view;

import java.util.List;

/**
 * The snippets of one network.
 */
public record NetworkView(String key, String name, List<SnippetView> snippets) {
    public NetworkView {
        snippets = List.copyOf(snippets);
    }
}
