package dev.outloud.check;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.body.ImageMark;
import dev.outloud.model.document.FrontMatter.LeadImage;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Picture;
import dev.outloud.text.SourcePath;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Every picture says who made it, and what it shows to those who do not see it. Of a credit that nobody knows, an error
 * has told already.
 */
final class PictureRule implements Rule {
    @Override
    public void check(Article article, Collection<String> people, Diagnostics diagnostics) {
        LeadImage lead = article.document().frontMatter().image();
        if (lead != null && article.lead() != null) {
            credit(article.lead(), lead.credit() != null, diagnostics);
            words(article.lead(), diagnostics);
        }
        for (ImageMark image : article.document().body().images()) {
            article.links().picture(image).ifPresent(picture -> {
                credit(picture, image.credit() != null, diagnostics);
                if (!image.html()) {
                    // In HTML, an empty text says that the picture says nothing.
                    words(picture, diagnostics);
                }
            });
        }
    }

    private static void credit(Picture picture, boolean named, Diagnostics diagnostics) {
        if (picture.credit() == null && !named) {
            diagnostics.add(
                    Problem.IMAGE_UNCREDITED,
                    picture.at().locate(),
                    "nobody is credited for this picture",
                    hint(picture.file()));
        }
    }

    private static void words(Picture picture, Diagnostics diagnostics) {
        if (picture.alt().isBlank()) {
            diagnostics.add(
                    Problem.MISSING_ALT,
                    picture.at().locate(),
                    "this picture has no alternative text",
                    "say in a few words what it shows: ![words](picture.jpg), or alt: words");
        }
    }

    private static String hint(@Nullable SourcePath file) {
        if (file == null) {
            return "describe it in media.yml and add its id: {credit=my-picture}";
        }
        return "say who made it, in one of these ways:\n"
                + "- beside it, in " + file.fileName() + ".yml: creator: Ada Lovelace\n"
                + "- in media.yml, with its id behind the picture: {credit=my-picture}\n"
                + "- for all pictures of your own, in site.yml: pictures: {creator: your-id}";
    }
}
