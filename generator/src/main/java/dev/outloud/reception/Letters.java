package dev.outloud.reception;

import dev.outloud.model.Excerpts;
import dev.outloud.reception.PostFinder.Found;
import dev.outloud.reception.letter.Letter;
import dev.outloud.reception.letter.LetterReader;
import dev.outloud.reception.letter.Opened;
import dev.outloud.reception.letter.Opened.Unreadable;
import dev.outloud.text.SourcePath;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes replies of letters. For a run. */
final class Letters {
    private final PostFinder posts;
    private final Shelf shelf;
    private final Instant now;
    private @Nullable SourcePath attached;
    private int attachments;

    /**
     * Letters of a run.
     *
     * @param now nothing was sent much later
     */
    Letters(PostFinder posts, Shelf shelf, Instant now) {
        this.posts = posts;
        this.shelf = shelf;
        this.now = now;
    }

    /**
     * Takes one in.
     *
     * @param here the post in whose folder it lies
     */
    void take(SourcePath file, byte[] bytes, Optional<Found> here) {
        Opened opened = LetterReader.read(bytes);
        if (opened instanceof Letter letter) {
            take(file, letter, here);
        } else if (opened instanceof Unreadable unreadable) {
            shelf.unusable(file, "this letter cannot be taken in: " + unreadable.message(), unreadable.hint());
        }
    }

    private void take(SourcePath file, Letter letter, Optional<Found> here) {
        String name = Incoming.file("mail", letter.key());
        if (shelf.has(name)) {
            return;
        }
        Found post = here.orElseGet(() -> posts.of(letter));
        if (post.slug().isEmpty()) {
            shelf.unusable(file, "it is not clear to which post this letter is: " + post.message(), post.hint());
            return;
        }
        boolean isNew = shelf.put(
                post.slug(),
                new Incoming(
                        name,
                        remarks(letter),
                        Excerpts.of(letter.name(), Incoming.NAME),
                        null,
                        sent(letter),
                        null,
                        letter.text(),
                        letter.html()));
        if (isNew && letter.name().isEmpty()) {
            shelf.nameless(file, "this letter", name);
        }
        if (isNew && letter.attachments() > 0) {
            attached = attached == null ? file : attached;
            attachments += letter.attachments();
        }
    }

    private static List<String> remarks(Letter letter) {
        List<String> remarks = new ArrayList<>();
        remarks.add("A letter. Anybody can write any name into one.");
        if (letter.isCut()) {
            remarks.add("The letter that it answers, or a signature at its end, is left out.");
        }
        if (letter.isRedacted()) {
            remarks.add(Incoming.REDACTED);
        }
        return remarks;
    }

    /** A day to come would keep a letter above all others for good. */
    private @Nullable String sent(Letter letter) {
        Instant sent = letter.sent();
        return sent != null && sent.isAfter(Instant.EPOCH) && sent.isBefore(now.plus(Duration.ofDays(1)))
                ? sent.toString()
                : null;
    }

    /** Says once what is left out of all of them. */
    void finish() {
        if (attached != null) {
            shelf.note(
                    attached,
                    attachments == 1
                            ? "something that came with this letter is left out"
                            : attachments + " things that came with letters are left out, some of this one among them",
                    "only words are taken in: what should be shown, put into static/ yourself");
        }
    }
}
