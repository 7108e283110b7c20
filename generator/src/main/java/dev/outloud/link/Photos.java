package dev.outloud.link;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.ImageSize;
import dev.outloud.model.Person;
import dev.outloud.model.Places;
import dev.outloud.model.Reply;
import dev.outloud.model.Reply.State;
import dev.outloud.model.SitePath;
import dev.outloud.model.document.Document.ReplyDocument;
import dev.outloud.model.document.SourceFile;
import dev.outloud.text.Ref;
import dev.outloud.text.SourcePath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the pictures of those who reply, which lie in a folder of their own. Nothing else is ever shown as one. */
final class Photos {
    private final Assets assets;
    private final Diagnostics diagnostics;

    Photos(Assets assets, Diagnostics diagnostics) {
        this.assets = assets;
        this.diagnostics = diagnostics;
    }

    /** Of the files of a blog those to publish: without pictures of which no reply that is let in has need, and of people who want to be in no list. */
    static List<SourceFile> used(
            List<SourceFile> files,
            List<ReplyDocument> replies,
            Map<SourcePath, ImageSize> sizes,
            Directory directory) {
        Places places = new Places(directory.everybody().stream());
        Set<SourcePath> used = replies.stream()
                .map(ReplyDocument::reply)
                .filter(reply -> reply.state() == State.APPROVED)
                .filter(reply -> person(reply, places, directory)
                        .map(person -> person.consent().list())
                        .orElse(true))
                .flatMap(reply -> Stream.ofNullable(reply.author().photo()))
                .flatMap(photo -> path(photo).stream())
                .filter(path -> isSmall(sizes.get(path)))
                .collect(Collectors.toSet());
        return files.stream()
                .filter(file -> !file.path().isUnder(Reply.PHOTOS) || used.contains(file.path()))
                .toList();
    }

    /** Where that of a reply is published; empty if it has none that could be. */
    Optional<SitePath> of(Reply reply) {
        Ref photo = reply.author().photo();
        if (photo == null) {
            return Optional.empty();
        }
        Optional<SitePath> published = path(photo).flatMap(assets::published);
        if (published.isEmpty()) {
            diagnostics.add(
                    Problem.REPLY_UNUSABLE,
                    photo.at().locate(),
                    "no picture \"" + photo.value() + "\" of somebody who replies, at most "
                            + Reply.Author.LARGEST_PHOTO + " pixels wide and high",
                    DidYouMean.nearest(
                                    photo.value(),
                                    assets.sources().stream()
                                            .filter(path -> path.isUnder(Reply.PHOTOS))
                                            .map(SourcePath::fileName)
                                            .toList())
                            .map(name -> "did you mean " + name + "?")
                            .orElse("name a .jpg or .png file that lies in " + Reply.PHOTOS
                                    + ", or take the line out"));
        }
        return published;
    }

    private static Optional<Person> person(Reply reply, Places places, Directory directory) {
        Ref said = reply.author().person();
        return said == null ? places.author(reply.author().url(), reply.source()) : directory.byId(said.value());
    }

    private static boolean isSmall(@Nullable ImageSize size) {
        return size != null
                && size.width() <= Reply.Author.LARGEST_PHOTO
                && size.height() <= Reply.Author.LARGEST_PHOTO;
    }

    private static Optional<SourcePath> path(Ref photo) {
        return photo.value().matches("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*")
                ? Optional.of(new SourcePath(Reply.PHOTOS + photo.value()))
                : Optional.empty();
    }
}
