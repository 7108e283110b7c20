package dev.outloud.parse;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Media;
import dev.outloud.model.Media.Rights;
import dev.outloud.model.document.Document.MediaDocument;
import dev.outloud.model.document.Document.SidecarDocument;
import dev.outloud.parse.frontmatter.Value;
import dev.outloud.text.Origin;
import dev.outloud.text.Ref;
import dev.outloud.text.SourcePath;
import dev.outloud.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads who made each picture, and under which licence: from {@code media.yml}, from a file beside the picture, and for
 * the author's own pictures from {@code site.yml}.
 */
final class MediaReader {
    private static final String CREATOR = "creator: Ada Lovelace";

    MediaDocument list(Value value, SourceText source, Diagnostics diagnostics) {
        List<Media> media = new ArrayList<>();
        for (Value item : Lists.items(value, "media", false)) {
            if (item instanceof Value.Mapping mapping) {
                entry(new Fields(mapping, source, diagnostics)).ifPresent(media::add);
            } else {
                diagnostics.add(
                        Problem.WRONG_TYPE,
                        source,
                        item.span(),
                        "a medium must be a list of keys, not " + item.kindInWords(),
                        "write it as: - id: harbour");
            }
        }
        return new MediaDocument(source, media);
    }

    /** An entry that says which file it is of needs no id. */
    private static Optional<Media> entry(Fields fields) {
        List<Ref> files = fields.texts("file");
        Ref id = files.isEmpty()
                ? fields.required("id", "id: harbour").orElse(null)
                : Optional.ofNullable(fields.text("id")).orElse(files.get(0));
        Optional<Media> media =
                credit(fields, id == null ? "" : id.value(), files, id == null ? fields.origin() : id.at());
        fields.finish();
        return media.filter(read -> id != null);
    }

    /** The credit of a picture in a file of its own, which is called like the picture with {@code .yml} behind. */
    Optional<SidecarDocument> sidecar(Value value, SourceText source, Diagnostics diagnostics) {
        if (!(value instanceof Value.Mapping mapping)) {
            diagnostics.add(
                    Problem.WRONG_TYPE,
                    source,
                    value.span(),
                    "the credit of a picture must be keys with values, not " + value.kindInWords(),
                    "begin with: " + CREATOR);
            return Optional.empty();
        }
        String path = source.path().value();
        SourcePath file = new SourcePath(path.substring(0, path.lastIndexOf('.')));
        Fields fields = new Fields(mapping, source, diagnostics);
        Optional<Media> media = credit(fields, file.value(), List.of(), fields.origin());
        fields.ignore("id");
        fields.finish();
        return media.map(read -> new SidecarDocument(source, file, read));
    }

    /** Who made the pictures of which nothing is said. */
    static @Nullable Media own(Fields fields) {
        List<Ref> creators = creators(fields);
        String license = LicenseNames.read(fields, "license");
        fields.finish();
        return creators.isEmpty()
                ? null
                : new Media(
                        "",
                        "",
                        creators,
                        null,
                        license,
                        Rights.NONE,
                        List.of(),
                        creators.get(0).at());
    }

    private static Optional<Media> credit(Fields fields, String id, List<Ref> files, Origin at) {
        List<Ref> creators = creators(fields);
        String title = fields.string("title");
        String url = Addresses.web(fields, "url");
        String license = LicenseNames.read(fields, "license");
        Rights rights = new Rights(
                orEmpty(fields.string("credit")),
                orEmpty(fields.string("copyright")),
                Addresses.web(fields, "licensor"));
        return creators.isEmpty()
                ? Optional.empty()
                : Optional.of(new Media(id, orEmpty(title), creators, url, license, rights, files, at));
    }

    private static List<Ref> creators(Fields fields) {
        List<Ref> creators = fields.texts("creator");
        if (creators.isEmpty()) {
            fields.required("creator", CREATOR);
        }
        return creators;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
