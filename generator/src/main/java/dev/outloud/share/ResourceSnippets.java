package dev.outloud.share;

import dev.outloud.model.share.Snippet;
import dev.outloud.model.site.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Passes on somebody else's work that the post uses: their link first, ours behind it. */
final class ResourceSnippets implements Kind {
    @Override
    public List<Snippet> write(PostText post, NetworkRules rules, Outcome out) {
        List<Snippet> snippets = new ArrayList<>();
        for (Resource resource : post.article().bibliography()) {
            Facts facts = facts(resource, post, rules);
            snippets.addAll(out.snippets(
                    Snippet.Kind.RESOURCE,
                    SnippetName.of("resource-" + resource.id()),
                    null,
                    template -> List.of(facts)));
        }
        return snippets;
    }

    /** The title of the work is the part that may be shortened. */
    private static Facts facts(Resource resource, PostText post, NetworkRules rules) {
        Facts facts = post.facts(post.url(), rules)
                .owe("title", PostText.plain(resource.title()))
                .shorten("title", 0)
                .oweAll("makers", makers(resource, rules))
                .credit(resource.people())
                .tag(post.hashtags(rules));
        link(resource, post).ifPresent(link -> facts.owe("link", link));
        return facts;
    }

    /** Persons of this site as the network tags or names them; organisations by name. */
    private static List<String> makers(Resource resource, NetworkRules rules) {
        return resource.contributors().stream().map(rules::name).distinct().toList();
    }

    /** Where the work itself is; a work without an address is shown on its page here. */
    private static Optional<String> link(Resource resource, PostText post) {
        String own = resource.item().url();
        return own != null
                ? Optional.of(own)
                : resource.path().map(post.settings().url()::absolute);
    }
}
