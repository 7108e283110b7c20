package dev.outloud.share;

import dev.outloud.model.Messages;
import dev.outloud.model.Person;
import dev.outloud.model.share.Snippet;
import java.util.List;

/** Says that the post is there, what it is about, and whom it owes thanks. */
final class Announcement implements Kind {
    @Override
    public List<Snippet> write(PostText post, NetworkRules rules, Outcome out) {
        List<Person> named = named(post, rules, "");
        Wording wording = wording(post, named, post.hashtags(), rules);
        return out.single(Snippet.Kind.ANNOUNCE, "announce", wording, named, null, post, rules);
    }

    private static Wording wording(PostText post, List<Person> named, List<String> hashtags, NetworkRules rules) {
        String gap = post.description().isEmpty() ? "" : "\n\n";
        String after = thanks(post, named, rules) + "\n\n" + post.url();
        return new Wording(post.title() + gap, post.description(), after, hashtags, true);
    }

    /**
     * As many as there is room for beside title and link: those come first to whom most is owed.
     *
     * @param end what follows the link, such as the number of a thread's part
     */
    static List<Person> named(PostText post, NetworkRules rules, String end) {
        List<Person> all = post.people();
        if (all.size() < 2 || hasRoom(post, all, rules, end)) {
            return all;
        }
        // With others left over, each name more makes the text longer.
        int fits = 1;
        int tooMany = all.size();
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) / 2;
            if (hasRoom(post, all.subList(0, middle), rules, end)) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return all.subList(0, fits);
    }

    private static boolean hasRoom(PostText post, List<Person> named, NetworkRules rules, String end) {
        Wording bare = wording(post, named, List.of(), rules);
        return rules.fits(bare.before().stripTrailing() + bare.after() + end);
    }

    /** A paragraph of thanks, or nothing if nobody is to be thanked. */
    static String thanks(PostText post, List<Person> named, NetworkRules rules) {
        if (named.isEmpty()) {
            return "";
        }
        Messages messages = post.messages();
        List<String> names = named.stream().map(rules::name).toList();
        int others = post.people().size() - named.size();
        return "\n\n"
                + (others == 0
                        ? messages.text("share.thanks-to", post.list(names))
                        : messages.text("share.thanks-to-others", String.join(", ", names), others));
    }
}
