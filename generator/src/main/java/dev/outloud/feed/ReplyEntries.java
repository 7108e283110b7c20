package dev.outloud.feed;

import dev.outloud.model.Excerpts;
import dev.outloud.model.Messages;
import dev.outloud.model.Person;
import dev.outloud.model.PublicationDate;
import dev.outloud.model.Reply;
import dev.outloud.model.Theme;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Replies.Said;
import dev.outloud.model.site.Site;
import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;

/** The entries of what others say to the posts, with who says it and to which. */
final class ReplyEntries {
    private final Site site;
    private final Theme theme;

    ReplyEntries(Site site, Theme theme) {
        this.site = site;
        this.theme = theme;
    }

    private record Answer(Post post, Said said, PublicationDate date) {}

    private List<Answer> all() {
        return site.posts().stream()
                .flatMap(post -> site.replies().to(post).stream()
                        .flatMap(Said::all)
                        .filter(said -> !said.reply().html().isEmpty())
                        .map(said -> new Answer(post, said, date(said.reply(), post))))
                .toList();
    }

    /** One that does not say when it was said counts as of the day of the post. */
    private PublicationDate date(Reply reply, Post post) {
        return reply.published() == null
                ? post.published()
                : new PublicationDate(reply.published().atZone(site.settings().timezone()), false);
    }

    boolean isEmpty() {
        return all().isEmpty();
    }

    List<FeedEntry> newest(int most) {
        return all().stream()
                .sorted(Comparator.comparing(Answer::date).reversed())
                .limit(most)
                .map(this::make)
                .toList();
    }

    private FeedEntry make(Answer answer) {
        Post post = answer.post();
        Said said = answer.said();
        Reply reply = said.reply();
        Messages messages = theme.messages(post.article().language());
        String place = site.url().absolute(post.path()) + "#reply-" + reply.id();
        Person person = said.person();
        boolean isHidden = person != null && !person.consent().list();
        return new FeedEntry(
                place,
                place,
                messages.text("feed.reply", said.name(), post.article().shownTitle()),
                reply.language() == null ? post.article().language().toLanguageTag() : reply.language(),
                answer.date(),
                answer.date(),
                Excerpts.of(Jsoup.parseBodyFragment(reply.html()).text()),
                reply.html(),
                List.of(
                        person == null || isHidden
                                ? new FeedPerson(
                                        said.name(),
                                        isHidden ? null : said.from().place())
                                : FeedPerson.of(person, site.url())),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null);
    }
}
