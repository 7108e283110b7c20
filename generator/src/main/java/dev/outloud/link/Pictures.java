package dev.outloud.link;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Href;
import dev.outloud.model.ImageSize;
import dev.outloud.model.Media;
import dev.outloud.model.Person;
import dev.outloud.model.SitePath;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.Urls;
import dev.outloud.model.body.ImageMark;
import dev.outloud.model.document.ArticleDocument;
import dev.outloud.model.document.FrontMatter.LeadImage;
import dev.outloud.model.site.Picture;
import dev.outloud.model.site.PictureCredit;
import dev.outloud.text.Origin;
import dev.outloud.text.Ref;
import dev.outloud.text.SourcePath;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the files of pictures and who made them. */
final class Pictures {
    private static final Pattern CREDIT = Pattern.compile("[{\\s]credit=[\"']?");

    private final SiteUrl url;
    private final Assets assets;
    private final MediaIndex media;
    private final Makers makers;
    private final Diagnostics diagnostics;

    Pictures(SiteUrl url, Assets assets, MediaIndex media, Makers makers, Diagnostics diagnostics) {
        this.url = url;
        this.assets = assets;
        this.media = media;
        this.makers = makers;
        this.diagnostics = diagnostics;
    }

    /** Learns which files articles credit by an id: elsewhere they need none. */
    void learn(List<ArticleDocument> articles) {
        for (ArticleDocument article : articles) {
            written(article).forEach(picture -> {
                Ref id = picture.credit();
                if (id != null && !Urls.isOutside(picture.target())) {
                    Relative.resolve(article.source().path(), picture.target())
                            .ifPresent(file -> media.learn(file, id.value()));
                }
            });
        }
    }

    /** The credits of all pictures that an article shows. */
    Stream<Media> credits(ArticleDocument article) {
        return written(article).flatMap(picture -> credit(picture, article).stream());
    }

    private static Stream<Written> written(ArticleDocument article) {
        LeadImage lead = article.frontMatter().image();
        return Stream.concat(
                Stream.ofNullable(lead).map(Pictures::written),
                article.body().images().stream().map(image -> written(image, article)));
    }

    Optional<Picture> find(ImageMark image, ArticleDocument in, List<Person> authors) {
        return find(written(image, in), in, authors);
    }

    Optional<Picture> find(LeadImage image, ArticleDocument in, List<Person> authors) {
        return find(written(image), in, authors);
    }

    /**
     * A picture as an article names it.
     *
     * @param credit the id behind it
     * @param html whether its address is one of the site
     */
    private record Written(
            Origin source,
            String target,
            String alt,
            @Nullable Ref credit,
            boolean html,
            Origin at) {}

    private static Written written(LeadImage image) {
        Ref source = image.source();
        return new Written(source.at(), source.value(), image.alt(), image.credit(), false, source.at());
    }

    private static Written written(ImageMark image, ArticleDocument in) {
        String id = image.credit();
        SourceText text = in.source();
        return new Written(
                new Origin(text, image.sourceAt()),
                image.source(),
                image.alt(),
                id == null ? null : new Ref(id, new Origin(text, creditAt(id, image, text))),
                image.html(),
                new Origin(text, image.at()));
    }

    /** The id alone, in the braces right behind the picture. */
    private static Span creditAt(String id, ImageMark image, SourceText source) {
        Matcher braces = CREDIT.matcher(source.text())
                .region(image.at().end(), source.text().length());
        int start = braces.find() ? braces.end() : image.at().start();
        return new Span(start, start + id.length());
    }

    private Optional<Media> credit(Written picture, ArticleDocument in) {
        if (picture.credit() != null) {
            return media.byId(picture.credit().value());
        }
        return Urls.isOutside(picture.target())
                ? media.at(picture.target())
                : file(picture, in).flatMap(media::of);
    }

    private Optional<SourcePath> file(Written picture, ArticleDocument in) {
        SourcePath from = in.source().path();
        return picture.html()
                ? Relative.inHtml(from, picture.target())
                        .filter(file -> assets.published(file).isPresent())
                        .findFirst()
                : Relative.resolve(from, picture.target());
    }

    private @Nullable PictureCredit credited(Written picture, ArticleDocument in, List<Person> authors) {
        Optional<Media> found = credit(picture, in);
        Ref id = picture.credit();
        if (found.isEmpty() && id != null) {
            diagnostics.add(
                    Problem.UNKNOWN_MEDIA,
                    id.at().locate(),
                    "media.yml has no \"" + id.value() + "\"",
                    DidYouMean.hint(
                            id.value(), media.ids(), "add to media.yml:\n- id: " + id.value() + "\n  creator: …"));
        }
        return found.map(credit -> makers.credit(credit, authors)).orElse(null);
    }

    private Optional<Picture> find(Written picture, ArticleDocument in, List<Person> authors) {
        PictureCredit credit = credited(picture, in, authors);
        String source = picture.target();
        if (Urls.isOutside(source)) {
            return Optional.of(new Picture(Href.outside(source), null, picture.alt(), 0, 0, credit, picture.at()));
        }
        SourcePath file = file(picture, in).orElse(null);
        SitePath published = file == null ? null : assets.published(file).orElse(null);
        if (picture.html() && file == null) {
            // Links of finished pages are checked as they are.
            return Optional.empty();
        }
        if (file == null || published == null) {
            diagnostics.add(
                    Problem.MISSING_IMAGE,
                    picture.source().locate(),
                    "there is no picture \"" + source + "\"",
                    Relative.hint(
                            file == null ? source : file.value(),
                            assets.sources(),
                            in.source().path(),
                            "put the file beside the text, or under static/ and begin the path with a slash"));
            return Optional.empty();
        }
        ImageSize size = assets.size(file).orElse(null);
        int width = size == null ? 0 : size.width();
        int height = size == null ? 0 : size.height();
        return Optional.of(new Picture(url.link(published), file, picture.alt(), width, height, credit, picture.at()));
    }
}
