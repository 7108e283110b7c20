package dev.outloud.reception;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.model.document.SourceFile;
import dev.outloud.model.site.Site;
import dev.outloud.reception.PostFinder.Found;
import dev.outloud.source.OutsideFile;
import dev.outloud.text.SourcePath;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Takes in letters, and what somebody wrote into forms, from files that the author has put under {@code replies/}: each becomes a
 * file of a reply that waits for the author's word, whoever it says it is from, since anybody can write any sender. The files
 * stay as they are; what was taken in once is not taken in again. Needs no network. Not for use by two runs at once.
 */
public final class LetterBox {
    private static final long LARGEST = 50_000_000;

    private final PostFinder posts;
    private final Shelf shelf;
    private final Letters letters;
    private final Forms forms;

    /**
     * A box for a run.
     *
     * @param folder the blog's folder
     * @param now nothing was sent much later
     * @param kept replies that are there
     */
    public LetterBox(Path folder, Site site, Instant now, Collection<SourcePath> kept, Diagnostics diagnostics) {
        this.posts = new PostFinder(site, new PostAddresses(site));
        this.shelf = new Shelf(folder, kept, diagnostics);
        this.letters = new Letters(posts, shelf, now);
        this.forms = new Forms(site, posts, shelf);
    }

    /**
     * What became of the files.
     *
     * @param replies how many are new
     * @param passedOver how many were written by a program, or come from where nothing is taken
     */
    public record Taken(int replies, int passedOver) {
        public static final Taken NOTHING = new Taken(0, 0);
    }

    /** Takes in what is new. What cannot be taken is a warning with its file, and stops nothing. */
    public Taken take(List<SourceFile> files) {
        files.forEach(this::take);
        letters.finish();
        return new Taken(shelf.taken(), forms.passedOver());
    }

    private void take(SourceFile file) {
        SourcePath path = file.path();
        Optional<Found> here = posts.byFolder(path);
        if (here.isPresent() && here.get().slug().isEmpty()) {
            shelf.unusable(path, here.get().message(), here.get().hint());
        } else if (file.bytes() > LARGEST) {
            shelf.unusable(
                    path,
                    "this file is larger than " + LARGEST / 1_000_000 + " MB, and is not read",
                    "save it without what came with it");
        } else {
            read(file, here);
        }
    }

    private void read(SourceFile file, Optional<Found> here) {
        try {
            byte[] bytes = OutsideFile.read(file.onDisk());
            if (file.path().extension().equals("eml")) {
                letters.take(file.path(), bytes, here);
            } else {
                forms.take(file.path(), bytes, here);
            }
        } catch (IOException e) {
            shelf.unusable(
                    file.path(),
                    "the file cannot be read: " + e.getClass().getSimpleName(),
                    "is it still there, and are you allowed to read it?");
        }
    }
}
