package dev.outloud.share;

import dev.outloud.model.Messages;
import dev.outloud.model.share.Snippet;
import dev.outloud.model.site.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Passes on somebody else's work that the post uses: their link first, ours behind it. */
final class ResourceSnippets implements Kind {
    @Override
    public List<Snippet> write(PostText post, NetworkRules rules, Outcome out) {
        List<Snippet> snippets = new ArrayList<>();
        for (Resource resource : post.article().bibliography()) {
            snippets.addAll(out.single(
                    Snippet.Kind.RESOURCE,
                    "resource-" + resource.id(),
                    wording(resource, post, rules),
                    resource.people(),
                    null,
                    post,
                    rules));
        }
        return snippets;
    }

    /** The title of the work is the part that may be shortened. */
    private static Wording wording(Resource resource, PostText post, NetworkRules rules) {
        String makers = makers(resource, rules);
        String title = post.within(Texts.untagged(Texts.line(resource.title())));
        Messages.Parted message = makers.isEmpty()
                ? post.messages().parted("share.resource", 0, title)
                : post.messages().parted("share.resource-by", 0, title, makers);
        String links = link(resource, post).map(link -> "\n" + link).orElse("") + "\n\n"
                + post.messages().text("share.resource-used") + "\n" + post.url();
        return Wording.around("", message, links, post.hashtags());
    }

    /** Persons of this site as the network tags or names them; organisations by name. */
    private static String makers(Resource resource, NetworkRules rules) {
        return resource.contributors().stream().map(rules::name).distinct().collect(Collectors.joining(", "));
    }

    /** Where the work itself is; a work without an address is shown on its page here. */
    private static Optional<String> link(Resource resource, PostText post) {
        String own = resource.item().url();
        return own != null
                ? Optional.of(own)
                : resource.path().map(post.settings().url()::absolute);
    }
}
