package dev.outloud.check;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Picture;
import java.util.Collection;
import java.util.stream.Stream;

/** Every picture says who made it, and what it shows to those who do not see it. */
final class PictureRule implements Rule {
    @Override
    public void check(Article article, Collection<String> people, Diagnostics diagnostics) {
        Stream.concat(Stream.ofNullable(article.lead()), article.pictures().stream())
                .forEach(picture -> check(picture, diagnostics));
    }

    private static void check(Picture picture, Diagnostics diagnostics) {
        if (picture.credit() == null) {
            diagnostics.add(
                    Problem.IMAGE_UNCREDITED,
                    picture.at().locate(),
                    "nobody is credited for this picture",
                    "describe it in media.yml and add its id: {credit=my-picture}");
        }
        if (picture.alt().isBlank()) {
            diagnostics.add(
                    Problem.MISSING_ALT,
                    picture.at().locate(),
                    "this picture has no alternative text",
                    "say in a few words what it shows: ![words](picture.jpg), or alt: words");
        }
    }
}
