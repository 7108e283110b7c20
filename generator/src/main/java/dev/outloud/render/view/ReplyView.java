package dev.outloud.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says to a post.
 *
 * @param id of its place on the page
 * @param person with a page here if they are known; by name alone if not
 * @param photo of them, small and square; null if there is none
 * @param home their own place on the Web; null if they name none
 * @param href where it stands; null for a letter
 * @param date null if nobody says
 * @param language null if nobody says
 * @param content cleaned; may be empty
 * @param answers to it, the oldest first
 */
public record ReplyView(
        String id,
        PersonView person,
        @Nullable String photo,
        @Nullable LinkView home,
        @Nullable String href,
        @Nullable DateView date,
        @Nullable String language,
        Markup content,
        List<ReplyView> answers) {
    public ReplyView {
        answers = List.copyOf(answers);
    }
}
