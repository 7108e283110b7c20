package dev.outloud.check;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.model.site.Article;
import java.util.Collection;

/** One thing to look for in an article. */
interface Rule {
    /**
     * Adds what is found.
     *
     * @param people ids of everybody whom the site knows
     */
    void check(Article article, Collection<String> people, Diagnostics diagnostics);
}
