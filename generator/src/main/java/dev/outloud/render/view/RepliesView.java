package dev.outloud.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What others say to a post, and how to answer it.
 *
 * @param count of the replies, in words; empty if there are none
 * @param replies to the post itself, each with its answers
 * @param mentions texts elsewhere that mention or quote it
 * @param likes whoever likes it or passes it on
 * @param endpoint takes the address of an answer elsewhere; null for none
 * @param url the whole address of the post
 * @param ways other ways to answer: a letter, a thread on a network
 */
public record RepliesView(
        String count,
        List<ReplyView> replies,
        List<ReplyView> mentions,
        List<ReplyView> likes,
        @Nullable String endpoint,
        String url,
        List<LinkView> ways) {
    public RepliesView {
        replies = List.copyOf(replies);
        mentions = List.copyOf(mentions);
        likes = List.copyOf(likes);
        ways = List.copyOf(ways);
    }
}
