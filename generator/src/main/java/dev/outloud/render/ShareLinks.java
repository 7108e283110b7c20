package dev.outloud.render;

import dev.outloud.model.AtSigns;
import dev.outloud.model.Urls;
import dev.outloud.render.view.LinkView;
import dev.outloud.render.view.SharingView;
import java.util.List;

/** Plain links by which a reader passes something on: no script, no tracker. */
final class ShareLinks {
    private ShareLinks() {}

    static SharingView of(String url, String title) {
        String words = AtSigns.untagged(title) + " " + url;
        return new SharingView(links(url, title, Urls.encodedValue(words)), title, words, url);
    }

    private static List<LinkView> links(String url, String title, String text) {
        return List.of(
                new LinkView("Bluesky", "https://bsky.app/intent/compose?text=" + text),
                new LinkView("Facebook", "https://www.facebook.com/sharer.php?u=" + Urls.encodedValue(url)),
                new LinkView(
                        "LinkedIn", "https://www.linkedin.com/sharing/share-offsite/?url=" + Urls.encodedValue(url)),
                new LinkView("Threads", "https://www.threads.com/intent/post?text=" + text),
                new LinkView("X", "https://x.com/intent/tweet?text=" + text),
                new LinkView(
                        "E-mail", "mailto:?subject=" + Urls.encodedValue(title) + "&body=" + Urls.encodedValue(url)));
    }
}
