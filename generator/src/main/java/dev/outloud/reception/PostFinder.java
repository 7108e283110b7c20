package dev.outloud.reception;

import dev.outloud.model.Reply;
import dev.outloud.model.site.Site;
import dev.outloud.reception.form.FormPost;
import dev.outloud.reception.letter.Letter;
import dev.outloud.text.SourcePath;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out to which post a letter is, or what somebody wrote into a form. Rather asks than guesses. Immutable. */
final class PostFinder {
    private static final String INBOX = "inbox";
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s<>\"')\\]]{1,2000}");
    private static final String MOVE =
            "move the file into the folder of its post, such as " + Reply.FOLDER + "my-post/";

    private final PostAddresses addresses;
    private final Titles titles;

    PostFinder(Site site, PostAddresses addresses) {
        this.addresses = addresses;
        this.titles = new Titles(site.posts());
    }

    /**
     * A post, or why there is none.
     *
     * @param slug empty if there is none
     */
    record Found(String slug, String message, String hint) {
        static Found post(String slug) {
            return new Found(slug, "", "");
        }

        static Found none(String message, String hint) {
            return new Found("", message, hint);
        }
    }

    /** By the folder in which a file lies; empty for the inbox. */
    Optional<Found> byFolder(SourcePath file) {
        String[] parts = file.value().split("/", -1);
        if (parts.length != 3) {
            return Optional.of(
                    Found.none("this file lies in no folder of a post", "move it to " + Reply.FOLDER + INBOX + "/"));
        }
        return parts[1].toLowerCase(Locale.ROOT).equals(INBOX) ? Optional.empty() : Optional.of(Found.post(parts[1]));
    }

    Found of(Letter letter) {
        Set<String> linked = new TreeSet<>();
        Matcher address = ADDRESS.matcher(letter.all());
        while (address.find()) {
            addresses.slug(address.group().replaceFirst("[.,;:!?]+$", "")).ifPresent(linked::add);
        }
        Set<String> named = titles.named(letter.subject());
        Set<String> both = new TreeSet<>(linked);
        both.retainAll(named);
        Set<String> likely =
                !both.isEmpty() ? both : linked.isEmpty() || named.isEmpty() ? either(linked, named) : Set.of();
        if (likely.size() == 1) {
            return Found.post(likely.iterator().next());
        }
        if (!linked.isEmpty() || !named.isEmpty()) {
            linked.addAll(named);
            return Found.none("it may be to one of several posts: " + String.join(", ", linked), MOVE);
        }
        String subject = Titles.bare(letter.subject());
        return Found.none(
                "no post has the title \"" + subject + "\"",
                titles.nearest(subject)
                        .map(title -> "did you mean \"" + title + "\"? then move the file to " + Reply.FOLDER
                                + titles.slugOf(title) + "/")
                        .orElse(MOVE));
    }

    private static Set<String> either(Set<String> linked, Set<String> named) {
        return linked.isEmpty() ? named : linked;
    }

    Found of(FormPost post) {
        if (post.page().isEmpty() || isOwnPlace(post)) {
            return Found.none("no field of it says to which post it is", MOVE);
        }
        return addresses
                .named(post.page())
                .map(Found::post)
                .orElseGet(() -> Found.none("no post is at \"" + post.page() + "\"", MOVE));
    }

    /** Whether what may be a post is the place of whoever writes. */
    private boolean isOwnPlace(FormPost post) {
        return post.page().equals(post.url()) && addresses.named(post.page()).isEmpty();
    }

    /** Whether somebody gives a post of the blog as their own place. */
    boolean isPost(String url) {
        return addresses.named(url).isPresent();
    }
}
