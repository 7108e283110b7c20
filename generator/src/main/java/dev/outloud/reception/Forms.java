package dev.outloud.reception;

import dev.outloud.model.Excerpts;
import dev.outloud.model.Person;
import dev.outloud.model.Places;
import dev.outloud.model.Settings;
import dev.outloud.model.site.Attribution;
import dev.outloud.model.site.Site;
import dev.outloud.reception.PostFinder.Found;
import dev.outloud.reception.form.FormPost;
import dev.outloud.reception.form.FormPosts;
import dev.outloud.reception.form.FormReader;
import dev.outloud.text.Decoding;
import dev.outloud.text.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes replies of what services took in forms. For a run. */
final class Forms {
    private static final String TEXT = "words are looked for under message, comment, text and body";

    private final PostFinder posts;
    private final Shelf shelf;
    private final Settings settings;
    private final Places places;
    private int passedOver;

    Forms(Site site, PostFinder posts, Shelf shelf) {
        this.posts = posts;
        this.shelf = shelf;
        this.settings = site.settings();
        this.places = new Places(site.attributions().stream().map(Attribution::person));
    }

    /** How many were written by a program, or come from where nothing is taken. */
    int passedOver() {
        return passedOver;
    }

    /**
     * Takes in all of a file.
     *
     * @param here the post in whose folder it lies
     */
    void take(SourcePath file, byte[] bytes, Optional<Found> here) {
        boolean isTable = file.extension().equals("csv");
        FormPosts form = FormReader.read(Decoding.of(bytes, ""), isTable, settings.timezone());
        if (form.isReply()) {
            shelf.unusable(file, "this file is a reply already", "give it the ending .yml, and it is read as one");
            return;
        }
        if (!form.trouble().isEmpty()) {
            shelf.unusable(
                    file,
                    "this file of a form is not understood: " + form.trouble(),
                    isTable
                            ? "its first line has to name the fields"
                            : "it has to be an object with the fields, or a list of objects");
        }
        int before = shelf.taken();
        form.posts().forEach(post -> take(file, post, here));
        if (shelf.taken() > before && !form.unknown().isEmpty()) {
            shelf.note(file, "nothing is made of these fields: " + String.join(", ", form.unknown()), TEXT);
        }
        if (shelf.taken() > before && !form.undated().isEmpty()) {
            shelf.note(
                    file,
                    "no day or moment that is understood: " + String.join(", ", form.undated()),
                    "write it into the reply: published: 2026-01-31");
        }
    }

    private void take(SourcePath file, FormPost post, Optional<Found> here) {
        String which = "entry " + post.number() + " of this form";
        if (post.isTrap() || (post.url() != null && Blocked.is(settings.answering(), post.url()))) {
            passedOver++;
            return;
        }
        if (post.text().isEmpty()) {
            shelf.unusable(file, which + " says nothing", TEXT);
            return;
        }
        Found found = here.orElseGet(() -> posts.of(post));
        if (found.slug().isEmpty()) {
            shelf.unusable(file, which + " cannot be taken in: " + found.message(), found.hint());
            return;
        }
        String url = post.url() == null || posts.isPost(post.url()) ? null : post.url();
        String name = Incoming.file(
                "form",
                String.join(
                        "\n",
                        found.slug(),
                        post.name(),
                        String.valueOf(url),
                        String.valueOf(post.published()),
                        post.text()));
        if (shelf.has(name)) {
            return;
        }
        Person claimed = url == null ? null : places.over(url).orElse(null);
        boolean isNew = shelf.put(
                found.slug(),
                new Incoming(
                        name,
                        remarks(post, claimed),
                        Excerpts.of(post.name(), Incoming.NAME),
                        claimed == null ? url : null,
                        post.published(),
                        post.inReplyTo(),
                        post.text(),
                        ""));
        if (isNew && post.name().isEmpty() && (url == null || claimed != null)) {
            shelf.nameless(file, which, name);
        }
    }

    /** With the address of somebody whom the blog knows, their words would be theirs at once. */
    private static List<String> remarks(FormPost post, @Nullable Person claimed) {
        List<String> remarks = new ArrayList<>();
        remarks.add("From a form. Anybody can write any name and address into one.");
        if (claimed != null) {
            remarks.add("It gives an address of " + claimed.displayName()
                    + ", left out here. If these are their words, write below author: "
                    + (claimed.known() ? "person: " + claimed.id() : "url: " + post.url()));
        }
        if (post.isRedacted()) {
            remarks.add(Incoming.REDACTED);
        }
        return remarks;
    }
}
