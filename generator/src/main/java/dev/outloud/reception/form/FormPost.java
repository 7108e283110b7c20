package dev.outloud.reception.form;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote into a form, as far as others may read it. Immutable.
 *
 * @param number where it stands in its file, from 1
 * @param name as they call themselves; may be empty
 * @param url their place on the Web, as they say: nothing proves it; null if they name none
 * @param page the post to which it is, by an address or a slug; may be empty
 * @param text plain words; may be empty
 * @param published a day or moment as files of replies have it; null if nobody says
 * @param inReplyTo which other reply it answers; null if none
 * @param isTrap whether it fills a field that people do not see
 * @param isRedacted whether an address of mail stood in its words, and was left out
 */
public record FormPost(
        int number,
        String name,
        @Nullable String url,
        String page,
        String text,
        @Nullable String published,
        @Nullable String inReplyTo,
        boolean isTrap,
        boolean isRedacted) {}
