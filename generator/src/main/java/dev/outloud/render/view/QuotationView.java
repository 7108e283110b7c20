package dev.outloud.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation outside of its article.
 *
 * @param id anchor in its article
 * @param words the quoted words
 * @param remark further words of the attribution; may be empty
 * @param leadsOn whether the remark ends in a word that the source completes, such as {@code in}
 * @param citeUrl address of the source; may be empty
 * @param locator may be empty
 * @param changes what was done to the words; empty if nothing
 * @param language of the words, if their quotation says so; null for that of the article
 * @param license of the words; null if they have none of their own
 * @param permalink its own page; null if there is none
 * @param inContext the very place in the article
 * @param atSource the very words at the address of a source whose title leads elsewhere; null if there is none
 * @param version an archived copy of the source; null if none is known
 * @param verification what came of comparing it with its source; null if nothing is kept to compare it with
 */
public record QuotationView(
        String id,
        Markup words,
        List<PersonView> speakers,
        @Nullable LinkView source,
        String remark,
        boolean leadsOn,
        String citeUrl,
        String locator,
        List<LinkView> changes,
        @Nullable String language,
        @Nullable LinkView license,
        @Nullable String permalink,
        String inContext,
        @Nullable String atSource,
        @Nullable VersionView version,
        @Nullable VerificationView verification,
        HeadlineView article,
        String monogram) {
    public QuotationView {
        speakers = List.copyOf(speakers);
        changes = List.copyOf(changes);
    }
}
