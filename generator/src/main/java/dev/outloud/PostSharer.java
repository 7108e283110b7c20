package dev.outloud;

import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Network;
import dev.outloud.model.Profiles;
import dev.outloud.model.share.Cards;
import dev.outloud.model.share.ShareKit.PostSnippets;
import dev.outloud.model.share.Snippet;
import dev.outloud.model.site.Post;
import dev.outloud.render.freemarker.WordingTemplates;
import dev.outloud.share.SnippetWriter;
import dev.outloud.text.Location;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the texts of one post, and nothing to the disk. Stateless and safe to share. */
public final class PostSharer {
    /**
     * The texts by which a post is shared.
     *
     * @param slug of the post; null for the newest
     * @param network the only one to write for, as its users write it; null for all of the blog
     * @throws SiteException if anything in the blog's files is an error, no post has this slug, or the blog has no texts
     *     for this network
     */
    public ShareReport share(SiteRequest request, @Nullable String slug, @Nullable String network) {
        LinkedSite linked = SiteFinisher.link(request, Purpose.BUILD);
        List<Post> posts = linked.site().posts();
        Post post = posts.stream()
                .filter(one -> slug == null || one.slug().equals(slug))
                .findFirst()
                .orElse(null);
        if (post == null && slug != null) {
            throw new SiteException(List.of(unknown(slug, posts)));
        }
        String key = network == null ? null : Profiles.network(network);
        List<Network> networks = linked.site().settings().sharing().networks();
        if (network != null && networks.stream().noneMatch(one -> one.key().equals(key))) {
            throw new SiteException(List.of(unknownNetwork(network, networks)));
        }
        Diagnostics own = new Diagnostics();
        PostSnippets snippets = post == null ? null : write(linked, post, own);
        List<Diagnostic> diagnostics = linked.gate().finishGoal(linked.diagnostics(), "templates/share/", own);
        return snippets == null
                ? new ShareReport(null, "", "", List.of(), diagnostics)
                : new ShareReport(
                        snippets.post().slug(),
                        snippets.post().article().shownTitle(),
                        snippets.url(),
                        snippets.snippets().stream()
                                .filter(one ->
                                        key == null || one.network().key().equals(key))
                                .flatMap(PostSharer::texts)
                                .toList(),
                        diagnostics);
    }

    private static PostSnippets write(LinkedSite linked, Post post, Diagnostics own) {
        return new SnippetWriter(
                        linked.site(), linked.theme(), new WordingTemplates(linked.theme(), own), Cards.NONE, own)
                .write(post);
    }

    private static Diagnostic unknown(String slug, List<Post> posts) {
        return new Diagnostic(
                Problem.UNKNOWN_POST,
                place("-Dsite.post", slug),
                "no post has the slug \"" + slug + "\"",
                DidYouMean.hint(
                        slug,
                        posts.stream().map(Post::slug).toList(),
                        "it is the last part of the post's address; drafts and future posts want -Dsite.drafts and"
                                + " -Dsite.future"));
    }

    private static Diagnostic unknownNetwork(String written, List<Network> networks) {
        List<String> keys = networks.stream().map(Network::key).toList();
        return new Diagnostic(
                Problem.BAD_VALUE,
                place("-Dsite.network", written),
                "no texts are made for \"" + written + "\"",
                DidYouMean.hint(written, keys, "texts are made for: " + String.join(", ", keys)));
    }

    private static Location place(String parameter, String written) {
        return new Location(parameter, 1, 1, written, Math.max(1, written.codePointCount(0, written.length())));
    }

    private static Stream<ShareReport.Text> texts(Snippet snippet) {
        int count = snippet.parts().size();
        String name = snippet.name();
        return IntStream.range(0, count).mapToObj(i -> {
            Snippet.Part part = snippet.parts().get(i);
            return new ShareReport.Text(
                    snippet.network().key(),
                    snippet.network().label(),
                    count == 1 ? name : name + " " + (i + 1) + "/" + count,
                    part.text(),
                    part.length(),
                    snippet.limit());
        });
    }
}
