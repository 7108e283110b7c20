package dev.outloud.link;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Href;
import dev.outloud.model.ImageSize;
import dev.outloud.model.Media;
import dev.outloud.model.SitePath;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.Urls;
import dev.outloud.model.body.ImageMark;
import dev.outloud.model.document.ArticleDocument;
import dev.outloud.model.document.FrontMatter.LeadImage;
import dev.outloud.model.site.Picture;
import dev.outloud.text.Location;
import dev.outloud.text.Origin;
import dev.outloud.text.SourcePath;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the files of pictures and who made them. */
final class Pictures {
    private static final Pattern CREDIT = Pattern.compile("[{\\s]credit=[\"']?");

    private final SiteUrl url;
    private final Assets assets;
    private final Map<String, Media> media;
    private final Diagnostics diagnostics;

    Pictures(SiteUrl url, Assets assets, Map<String, Media> media, Diagnostics diagnostics) {
        this.url = url;
        this.assets = assets;
        this.media = new TreeMap<>(media);
        this.diagnostics = diagnostics;
    }

    Optional<Picture> find(ImageMark image, ArticleDocument in) {
        String id = image.credit();
        return find(
                image.source(),
                in.source().locate(image.sourceAt()),
                image.alt(),
                id == null ? null : credit(id, in.source().locate(creditAt(id, image, in.source()))),
                new Origin(in.source(), image.at()),
                in);
    }

    /** The id alone, in the braces right behind the picture. */
    private static Span creditAt(String id, ImageMark image, SourceText source) {
        Matcher braces = CREDIT.matcher(source.text())
                .region(image.at().end(), source.text().length());
        int start = braces.find() ? braces.end() : image.at().start();
        return new Span(start, start + id.length());
    }

    Optional<Picture> find(LeadImage image, ArticleDocument in) {
        Media credit = image.credit() == null
                ? null
                : credit(image.credit().value(), image.credit().at().locate());
        Origin at = image.source().at();
        return find(image.source().value(), at.locate(), image.alt(), credit, at, in);
    }

    private @Nullable Media credit(String id, Location at) {
        Media found = media.get(id);
        if (found == null) {
            diagnostics.add(
                    Problem.UNKNOWN_MEDIA,
                    at,
                    "media.yml has no \"" + id + "\"",
                    DidYouMean.hint(id, media.keySet(), "add to media.yml:\n- id: " + id + "\n  creator: …"));
        }
        return found;
    }

    private Optional<Picture> find(
            String source, Location sourceAt, String alt, @Nullable Media credit, Origin at, ArticleDocument in) {
        if (Urls.isOutside(source)) {
            return Optional.of(new Picture(Href.outside(source), alt, 0, 0, credit, at));
        }
        SourcePath file = Relative.resolve(in.source().path(), source).orElse(null);
        SitePath published = file == null ? null : assets.published(file).orElse(null);
        if (file == null || published == null) {
            diagnostics.add(
                    Problem.MISSING_IMAGE,
                    sourceAt,
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
        return Optional.of(new Picture(url.link(published), alt, width, height, credit, at));
    }
}
