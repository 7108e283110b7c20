package dev.outloud.check;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Site;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Applies every rule to every article. Thread-safe. */
public final class SiteChecks {
    private static final List<Rule> RULES =
            List.of(new QuotationRule(), new PictureRule(), new ResourceRule(), new FollowUpRule());

    private SiteChecks() {}

    /**
     * Adds what the rules find.
     *
     * @param now when promises are due or not
     */
    public static void check(Site site, Instant now, Diagnostics diagnostics) {
        Set<String> people = site.people().keySet();
        Stream.concat(site.posts().stream().map(Post::article), site.pages().stream())
                .forEach(article -> RULES.forEach(rule -> rule.check(article, people, diagnostics)));
        AgreedNames.check(site, diagnostics);
        FeedIds.check(site, diagnostics);
        DuePromises.check(site, now, diagnostics);
    }
}
