package dev.outloud.render;

import dev.outloud.model.Answering;
import dev.outloud.model.Monogram;
import dev.outloud.model.PublicationDate;
import dev.outloud.model.Reply;
import dev.outloud.model.Reply.Kind;
import dev.outloud.model.SitePath;
import dev.outloud.model.Urls;
import dev.outloud.model.document.FrontMatter;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Replies.Said;
import dev.outloud.render.view.LinkView;
import dev.outloud.render.view.Markup;
import dev.outloud.render.view.PersonView;
import dev.outloud.render.view.RepliesView;
import dev.outloud.render.view.ReplyView;
import dev.outloud.text.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What others say to posts, as pages show it. */
final class ReplyViews {
    private final Views views;

    ReplyViews(Views views) {
        this.views = views;
    }

    /** Null for a post that has no replies and takes none. */
    @Nullable
    RepliesView of(Post post) {
        FrontMatter.Answers answers = post.article().document().frontMatter().replies();
        if (!answers.taken()) {
            return null;
        }
        List<Said> said = views.edition().site().replies().to(post);
        Answering answering = views.settings().answering();
        List<LinkView> ways = ways(post, answers.threads());
        if (said.isEmpty() && answering.webmention() == null && ways.isEmpty()) {
            return null;
        }
        List<ReplyView> replies = views(said, one -> one.is(Kind.REPLY));
        long count = said.stream()
                .flatMap(Said::all)
                .filter(one -> one.is(Kind.REPLY))
                .count();
        return new RepliesView(
                count == 0 ? "" : views.messages().text("replies.count", count),
                replies,
                views(said, one -> one.is(Kind.MENTION) || one.is(Kind.QUOTATION)),
                views(said, one -> one.is(Kind.LIKE) || one.is(Kind.REPOST)),
                answering.webmention(),
                views.url().absolute(post.path()),
                ways);
    }

    private List<ReplyView> views(List<Said> said, Predicate<Said> of) {
        return said.stream().filter(of).map(this::view).toList();
    }

    private ReplyView view(Said said) {
        Reply reply = said.reply();
        String home = said.from().place();
        boolean isHidden = said.person() != null && !said.person().consent().list();
        return new ReplyView(
                "reply-" + reply.id(),
                said.person() == null
                        ? new PersonView(said.name(), null, Monogram.of(said.name()))
                        : views.person(said.person()),
                isHidden ? null : photo(said),
                home == null || isHidden ? null : new LinkView(Urls.shown(home), home),
                isHidden ? null : reply.url(),
                reply.published() == null
                        ? null
                        : views.date(new PublicationDate(
                                reply.published().atZone(views.settings().timezone()), false)),
                reply.language(),
                new Markup(reply.html()),
                said.answers().stream().map(this::view).toList());
    }

    /** The one that a known person gave for themselves goes before the one that came with a reply. */
    private @Nullable String photo(Said said) {
        String own = said.person() == null ? null : said.person().photo();
        SitePath sent = said.from().photo();
        return own != null ? views.photo(own) : sent == null ? null : views.href(sent);
    }

    private List<LinkView> ways(Post post, List<Ref> threads) {
        List<LinkView> ways = new ArrayList<>();
        threads.forEach(thread ->
                ways.add(new LinkView(views.messages().text("replies.thread", host(thread.value())), thread.value())));
        String mail = views.settings().answering().mail();
        if (mail != null) {
            String subject = Urls.encodedValue("Re: " + post.article().shownTitle());
            ways.add(new LinkView(
                    views.messages().text("replies.mail"), "mailto:" + Urls.encodedPath(mail) + "?subject=" + subject));
        }
        return ways;
    }

    private static String host(String url) {
        return Urls.shown(url).replaceFirst("[/?#].*", "");
    }
}
