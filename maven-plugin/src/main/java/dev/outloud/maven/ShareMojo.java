package dev.outloud.maven;

import dev.outloud.PostSharer;
import dev.outloud.ShareReport;
import dev.outloud.SiteException;
import dev.outloud.SiteRequest;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Prints the texts by which a post is shared, with their counts. Nothing is written and nothing sent. */
@Mojo(name = "share", requiresProject = false, threadSafe = true)
public final class ShareMojo extends BlogMojo {
    /** The slug of the post, which is the last part of its address; the newest, if not given. */
    @Parameter(property = "site.post")
    private @Nullable String post;

    /** Prints only the texts for this network, such as {@code mastodon}; all, if not given. */
    @Parameter(property = "site.network")
    private @Nullable String network;

    @Override
    Outcome run(SiteRequest request) {
        ShareReport report = new PostSharer().share(request, post, network);
        return new Outcome(report.diagnostics(), PrintedTexts.of(report));
    }

    @Override
    String failure(SiteException exception) {
        return "Nothing to share: " + Counts.errors(exception.diagnostics()) + " above.";
    }
}
