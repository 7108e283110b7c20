package dev.outloud.reception.form;

import java.util.List;

/**
 * What a file has of a form. Immutable.
 *
 * @param posts in their order
 * @param trouble why it has none, or not all of them; empty for none
 * @param isReply whether it is no form, but a reply as the blog keeps them
 * @param unknown names of fields of which nothing is known, in alphabetical order
 * @param undated days that could not be understood, as they are written
 */
public record FormPosts(
        List<FormPost> posts, String trouble, boolean isReply, List<String> unknown, List<String> undated) {
    public FormPosts {
        posts = List.copyOf(posts);
        unknown = List.copyOf(unknown);
        undated = List.copyOf(undated);
    }
}
