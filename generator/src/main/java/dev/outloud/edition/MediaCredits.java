package dev.outloud.edition;

import dev.outloud.model.Href;
import dev.outloud.model.License;
import dev.outloud.model.Licenses;
import dev.outloud.model.Media;
import dev.outloud.model.Messages;
import dev.outloud.model.Person;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.Typography;
import dev.outloud.model.Urls;
import dev.outloud.model.body.BodyContext.TextPart;
import dev.outloud.model.site.Picture;
import dev.outloud.model.site.PictureCredit;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Credit lines of pictures: title, author, source and licence, as Creative Commons recommends them. */
final class MediaCredits {
    private static final TextPart COMMA = new TextPart(", ", null);

    private MediaCredits() {}

    /** The line of each credit of a picture; none for what the byline says. */
    static Map<PictureCredit, List<TextPart>> of(Site site, Messages messages) {
        return Stream.concat(site.posts().stream().map(Post::article), site.pages().stream())
                .flatMap(article -> article.allPictures().stream())
                .map(Picture::credit)
                .flatMap(Stream::ofNullable)
                .filter(credit -> !credit.inByline())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), credit -> line(credit, site.url(), messages)));
    }

    private static List<TextPart> line(PictureCredit credit, SiteUrl url, Messages messages) {
        Media media = credit.media();
        List<TextPart> parts = new ArrayList<>();
        parts.add(new TextPart(messages.text("media.by") + " ", null));
        Href source = media.url() == null ? null : Href.outside(media.url());
        if (!media.title().isEmpty()) {
            parts.add(new TextPart(media.title(), source));
            parts.add(COMMA);
        }
        for (int i = 0; i < credit.creators().size(); i++) {
            Person creator = credit.creators().get(i);
            parts.addAll(i == 0 ? List.of() : List.of(COMMA));
            parts.add(new TextPart(
                    Typography.name(creator.displayName()),
                    creator.path().map(url::link).orElse(null)));
        }
        String beside = credit.beside();
        if (!beside.isEmpty()) {
            parts.add(new TextPart(" / " + beside, null));
        }
        if (media.title().isEmpty() && source != null) {
            parts.add(COMMA);
            parts.add(new TextPart(Urls.shown(source.value()), source));
        }
        if (media.license() != null) {
            parts.add(COMMA);
            License license = Licenses.of(media.license());
            parts.add(new TextPart(license.name(), license.url() == null ? null : Href.outside(license.url())));
        }
        return List.copyOf(parts);
    }
}
