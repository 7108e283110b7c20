package dev.outloud.render;

import dev.outloud.model.Network;
import dev.outloud.model.share.ShareKit.PostSnippets;
import dev.outloud.model.share.Snippet;
import dev.outloud.render.view.NetworkView;
import dev.outloud.render.view.PartView;
import dev.outloud.render.view.ShareView;
import dev.outloud.render.view.SnippetView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the pages of the share kit show. */
final class ShareViews {
    private final Views views;

    ShareViews(Views views) {
        this.views = views;
    }

    ShareView view(PostSnippets snippets) {
        return new ShareView(
                snippets.post().article().shownTitle(),
                snippets.url(),
                snippets.post().slug() + "/index.html",
                snippets.snippets().size(),
                Arrays.stream(Network.values())
                        .map(network -> network(network, snippets))
                        .filter(view -> !view.snippets().isEmpty())
                        .toList());
    }

    private NetworkView network(Network network, PostSnippets snippets) {
        return new NetworkView(
                network.key(),
                network.label(),
                snippets.snippets().stream()
                        .filter(snippet -> snippet.network() == network)
                        .map(this::snippet)
                        .toList());
    }

    private SnippetView snippet(Snippet snippet) {
        List<PartView> parts = new ArrayList<>();
        for (int i = 0; i < snippet.parts().size(); i++) {
            Snippet.Part part = snippet.parts().get(i);
            String id = snippet.parts().size() == 1 ? snippet.id() : snippet.id() + "-" + (i + 1);
            parts.add(new PartView(id, part.text(), part.length()));
        }
        return new SnippetView(
                snippet.id(),
                snippet.kind().key(),
                parts,
                snippet.limit(),
                snippet.intent(),
                views.people(snippet.credits()));
    }
}
