package dev.outloud.check;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Site;
import dev.outloud.text.Location;
import dev.outloud.text.Ref;
import java.util.HashMap;
import java.util.Map;

/** No two posts have one id in feeds: a reader would show the later one in place of the other. */
final class FeedIds {
    private FeedIds() {}

    static void check(Site site, Diagnostics diagnostics) {
        Map<String, Ref> first = new HashMap<>();
        for (Post post : site.posts()) {
            Ref id = post.article().document().frontMatter().guid();
            Ref earlier = id == null ? null : first.putIfAbsent(id.value(), id);
            if (id != null && earlier != null) {
                Location there = earlier.at().locate();
                diagnostics.add(
                        Problem.DUPLICATE_ID,
                        id.at().locate(),
                        "two posts have the guid \"" + id.value() + "\"",
                        "the other one is in " + there.file() + ", line " + there.line());
            }
        }
    }
}
