package dev.outloud.link;

import dev.outloud.model.document.ArticleDocument;
import dev.outloud.model.site.Headline;

/** An article that has its name and address, before its text is linked. */
record AddressedArticle(ArticleDocument document, Headline headline) {}
