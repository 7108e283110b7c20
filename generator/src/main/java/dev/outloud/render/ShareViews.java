package dev.outloud.render;

import dev.outloud.model.Network;
import dev.outloud.model.share.Card;
import dev.outloud.model.share.Planned;
import dev.outloud.model.share.ShareKit.PostSnippets;
import dev.outloud.model.share.Snippet;
import dev.outloud.render.view.CardView;
import dev.outloud.render.view.NetworkView;
import dev.outloud.render.view.PartView;
import dev.outloud.render.view.ShareView;
import dev.outloud.render.view.SnippetView;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the pages of the share kit show. */
final class ShareViews {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private static final int SHORT_LINE = 40;

    private final Views views;
    private final Map<String, String> planned = new HashMap<>();

    ShareViews(Views views, List<Planned> plan) {
        this.views = views;
        plan.forEach(one -> planned.put(key(one.post(), one.snippet()), TIME.format(one.at())));
    }

    private static String key(PostSnippets post, Snippet snippet) {
        return post.post().slug() + "/" + snippet.id();
    }

    ShareView view(PostSnippets snippets) {
        return new ShareView(
                snippets.post().article().shownTitle(),
                snippets.url(),
                snippets.post().slug(),
                snippets.post().article().language().toLanguageTag(),
                snippets.post().slug() + "/index.html",
                snippets.snippets().size(),
                snippets.snippets().stream()
                        .map(Snippet::network)
                        .distinct()
                        .map(network -> network(network, snippets))
                        .toList());
    }

    private NetworkView network(Network network, PostSnippets snippets) {
        return new NetworkView(
                network.key(),
                network.label(),
                snippets.snippets().stream()
                        .filter(snippet -> snippet.network() == network)
                        .map(snippet -> snippet(snippets, snippet))
                        .toList());
    }

    private static @Nullable CardView card(Snippet snippet) {
        Card card = snippet.card();
        return card == null
                ? null
                : new CardView(
                        card.path().value(),
                        card.square() == null ? null : card.square().value(),
                        card.alt(),
                        card.width(),
                        card.height());
    }

    private static int rows(String text) {
        return text.lines().mapToInt(line -> 1 + line.length() / SHORT_LINE).sum();
    }

    private SnippetView snippet(PostSnippets post, Snippet snippet) {
        List<PartView> parts = new ArrayList<>();
        for (int i = 0; i < snippet.parts().size(); i++) {
            Snippet.Part part = snippet.parts().get(i);
            String id = snippet.parts().size() == 1 ? snippet.id() : snippet.id() + "-" + (i + 1);
            parts.add(new PartView(id, part.text(), part.length(), rows(part.text())));
        }
        return new SnippetView(
                snippet.id(),
                key(post, snippet),
                snippet.name(),
                snippet.kind().key(),
                snippet.subject(),
                parts,
                snippet.limit(),
                snippet.intent(),
                planned.get(key(post, snippet)),
                card(snippet),
                views.people(snippet.credits()));
    }
}
