package dev.outloud.parse;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Media;
import dev.outloud.model.document.Document.MediaDocument;
import dev.outloud.parse.frontmatter.Value;
import dev.outloud.text.Ref;
import dev.outloud.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code media.yml}: who made each picture, and under which licence. */
final class MediaReader {
    MediaDocument read(Value value, SourceText source, Diagnostics diagnostics) {
        List<Media> media = new ArrayList<>();
        for (Value item : Lists.items(value, "media", false)) {
            if (!(item instanceof Value.Mapping mapping)) {
                diagnostics.add(
                        Problem.WRONG_TYPE,
                        source,
                        item.span(),
                        "a medium must be a list of keys, not " + item.kindInWords(),
                        "write it as: - id: harbour");
                continue;
            }
            Fields fields = new Fields(mapping, source, diagnostics);
            Ref id = fields.required("id", "id: harbour").orElse(null);
            Ref creator = fields.required("creator", "creator: Ada Lovelace").orElse(null);
            String title = fields.string("title");
            String url = Addresses.web(fields, "url");
            String license = fields.string("license");
            fields.finish();
            if (id != null && creator != null) {
                media.add(new Media(id.value(), title == null ? "" : title, creator.value(), url, license, id.at()));
            }
        }
        return new MediaDocument(source, media);
    }
}
