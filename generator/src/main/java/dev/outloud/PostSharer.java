package dev.outloud;

import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
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
     * @throws SiteException if anything in the blog's files is an error, or no post has this slug
     */
    public ShareReport share(SiteRequest request, @Nullable String slug) {
        LinkedSite linked = SiteFinisher.link(request, Purpose.BUILD);
        List<Post> posts = linked.site().posts();
        Post post = posts.stream()
                .filter(one -> slug == null || one.slug().equals(slug))
                .findFirst()
                .orElse(null);
        if (post == null && slug != null) {
            throw new SiteException(List.of(unknown(slug, posts)));
        }
        PostSnippets snippets = post == null ? null : write(linked, post);
        List<Diagnostic> diagnostics = linked.gate().finish(linked.diagnostics());
        return snippets == null
                ? new ShareReport(null, "", "", List.of(), diagnostics)
                : new ShareReport(
                        snippets.post().slug(),
                        snippets.post().article().shownTitle(),
                        snippets.url(),
                        snippets.snippets().stream().flatMap(PostSharer::texts).toList(),
                        diagnostics);
    }

    private static PostSnippets write(LinkedSite linked, Post post) {
        return new SnippetWriter(
                        linked.site(),
                        linked.theme(),
                        new WordingTemplates(linked.theme(), linked.diagnostics()),
                        Cards.NONE,
                        linked.diagnostics())
                .write(post);
    }

    private static Diagnostic unknown(String slug, List<Post> posts) {
        return new Diagnostic(
                Problem.UNKNOWN_POST,
                new Location("-Dsite.post", 1, 1, slug, Math.max(1, slug.codePointCount(0, slug.length()))),
                "no post has the slug \"" + slug + "\"",
                DidYouMean.hint(
                        slug,
                        posts.stream().map(Post::slug).toList(),
                        "it is the last part of the post's address; drafts and future posts want -Dsite.drafts and"
                                + " -Dsite.future"));
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
