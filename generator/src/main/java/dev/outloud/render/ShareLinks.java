package dev.outloud.render;

import dev.outloud.model.Urls;
import dev.outloud.render.view.LinkView;
import java.util.List;

/** Plain links by which a reader passes a post on: no script, no tracker. */
final class ShareLinks {
    private ShareLinks() {}

    static List<LinkView> of(String url, String title) {
        String text = Urls.encodedValue(untagged(title) + " " + url);
        return List.of(
                new LinkView("Bluesky", "https://bsky.app/intent/compose?text=" + text),
                new LinkView(
                        "LinkedIn", "https://www.linkedin.com/sharing/share-offsite/?url=" + Urls.encodedValue(url)),
                new LinkView("Threads", "https://www.threads.com/intent/post?text=" + text),
                new LinkView("X", "https://x.com/intent/tweet?text=" + text),
                new LinkView(
                        "E-mail", "mailto:?subject=" + Urls.encodedValue(title) + "&body=" + Urls.encodedValue(url)));
    }

    /** An at sign in a title or quotation means nobody on the network that the reader chooses. */
    private static String untagged(String text) {
        return text.replaceAll("(?<![A-Za-z0-9_])([@\uFF20])(?=[\\p{L}\\p{N}_])", "$1\u2060");
    }
}
