package dev.outloud.render.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every page shows of the site.
 *
 * @param accounts the blog's own places elsewhere
 * @param webmention address that takes webmentions; null for none
 * @param has families of outputs by their keys, {@code true} for those that are on
 */
public record SiteView(
        String title,
        String tagline,
        String home,
        String base,
        List<LinkView> menu,
        List<LinkView> accounts,
        List<PersonView> authors,
        @Nullable LinkView license,
        @Nullable String webmention,
        Map<String, Boolean> has) {
    public SiteView {
        menu = List.copyOf(menu);
        accounts = List.copyOf(accounts);
        authors = List.copyOf(authors);
    }
}
