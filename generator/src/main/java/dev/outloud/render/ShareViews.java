package dev.outloud.render;

import dev.outloud.model.SitePath;
import dev.outloud.model.share.Card;
import dev.outloud.model.share.Planned;
import dev.outloud.model.share.ShareKit.PostSnippets;
import dev.outloud.model.share.Snippet;
import dev.outloud.render.view.CardView;
import dev.outloud.render.view.NetworkView;
import dev.outloud.render.view.PartView;
import dev.outloud.render.view.ReadingView;
import dev.outloud.render.view.ShareView;
import dev.outloud.render.view.SnippetView;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the pages of the share kit show. */
final class ShareViews {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** No post has such a name. */
    private static final String READING = "reading.html";

    private static final int SHORT_LINE = 40;

    private final Views views;
    private final Map<String, String> planned = new HashMap<>();

    ShareViews(Views views, List<Planned> plan) {
        this.views = views;
        plan.forEach(one -> planned.put(key(one.post(), one.snippet()), TIME.format(one.at())));
    }

    private static String key(PostSnippets post, Snippet snippet) {
        return post.post().slug() + "/" + snippet.uid();
    }

    /** @param related what others published on the topics of the post */
    ShareView view(PostSnippets snippets, List<ReadingView> related) {
        return new ShareView(
                snippets.post().article().shownTitle(),
                snippets.url(),
                snippets.post().slug(),
                snippets.post().article().language().toLanguageTag(),
                snippets.post().slug() + "/index.html",
                snippets.snippets().size(),
                networks(snippets.snippets(), snippet -> key(snippets, snippet)),
                related);
    }

    /** Texts about no post of this blog, but about what others published. */
    ShareView reading(List<Snippet> snippets) {
        return new ShareView(
                views.messages().text("kit.reading"),
                views.url().absolute(new SitePath("/reading/")),
                READING,
                views.messages().language().toLanguageTag(),
                READING,
                snippets.size(),
                networks(snippets, snippet -> READING + "/" + snippet.uid()),
                List.of());
    }

    private List<NetworkView> networks(List<Snippet> snippets, Function<Snippet, String> key) {
        return snippets.stream()
                .map(Snippet::network)
                .distinct()
                .map(network -> new NetworkView(
                        network.key(),
                        network.label(),
                        snippets.stream()
                                .filter(snippet -> snippet.network() == network)
                                .map(snippet -> snippet(key.apply(snippet), snippet))
                                .toList()))
                .toList();
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

    private SnippetView snippet(String key, Snippet snippet) {
        List<PartView> parts = new ArrayList<>();
        for (int i = 0; i < snippet.parts().size(); i++) {
            Snippet.Part part = snippet.parts().get(i);
            String id = snippet.parts().size() == 1 ? snippet.id() : snippet.id() + "-" + (i + 1);
            parts.add(new PartView(id, part.text(), part.length(), rows(part.text())));
        }
        return new SnippetView(
                snippet.id(),
                key,
                snippet.name(),
                snippet.kind().key(),
                snippet.subject(),
                parts,
                snippet.limit(),
                snippet.intent(),
                planned.get(key),
                card(snippet),
                views.people(snippet.credits()));
    }
}
