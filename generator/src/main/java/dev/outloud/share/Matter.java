package dev.outloud.share;

import dev.outloud.model.SitePath;
import dev.outloud.model.share.Cards;
import dev.outloud.model.share.Wordings;
import dev.outloud.text.Location;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a text is about, as far as every text has to know it. Immutable.
 *
 * @param wordings how the theme puts things
 * @param language in which it is put
 * @param title for letters
 * @param cards pictures of the page and of the quotations on it
 * @param page of this site; null if it is about something elsewhere
 * @param at the place to which an author is led if no text can be made
 */
record Matter(
        Wordings wordings,
        Locale language,
        String title,
        Cards cards,
        @Nullable SitePath page,
        Location at) {}
