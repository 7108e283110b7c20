package dev.outloud.link;

import dev.outloud.model.document.ArticleDocument;
import dev.outloud.text.Ref;

/** What articles are called: as their front matter says, else by their first heading, else by their file. */
final class Titles {
    private Titles() {}

    static String of(ArticleDocument article) {
        Ref written = article.frontMatter().title();
        if (written != null) {
            return written.value();
        }
        return article.body().headings().stream()
                .map(heading -> heading.text())
                .findFirst()
                .orElse(article.name());
    }
}
