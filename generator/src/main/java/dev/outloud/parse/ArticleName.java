package dev.outloud.parse;

import dev.outloud.model.document.ArticleDocument.Kind;
import dev.outloud.text.SourcePath;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the path of an article says: its name, and for a post perhaps its date.
 *
 * @param name {@code hello} for {@code posts/2026-01-31-hello.md} and for {@code posts/hello/index.md};
 *     {@code guide/writing} for {@code pages/guide/writing.md}; empty for {@code pages/index.md}
 * @param date as written in the path; empty if it has none
 */
record ArticleName(String name, String date) {
    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[-_ ]?(.*)");

    static ArticleName of(SourcePath path, Kind kind) {
        String inside = path.value().substring(path.value().indexOf('/') + 1);
        String stem = inside.substring(0, inside.lastIndexOf('.'));
        boolean bundle = stem.equals("index") || stem.endsWith("/index");
        String whole = bundle ? stem.substring(0, Math.max(0, stem.length() - "/index".length())) : stem;
        if (kind == Kind.PAGE) {
            return new ArticleName(whole, "");
        }
        String last = whole.substring(whole.lastIndexOf('/') + 1);
        Matcher dated = DATED.matcher(last);
        if (!dated.matches()) {
            return new ArticleName(last, "");
        }
        return new ArticleName(dated.group(2).isEmpty() ? dated.group(1) : dated.group(2), dated.group(1));
    }
}
