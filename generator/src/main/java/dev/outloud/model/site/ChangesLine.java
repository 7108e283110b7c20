package dev.outloud.model.site;

import dev.outloud.model.Href;
import dev.outloud.model.Messages;
import dev.outloud.model.Person;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.Typography;
import dev.outloud.model.body.BodyContext.TextPart;
import dev.outloud.model.body.Changes;
import dev.outloud.model.body.Changes.Kind;
import java.util.ArrayList;
import java.util.List;

/** What was done to quoted words, said in the language of a page: {@code translated by Ada Lovelace; emphasis added}. */
public final class ChangesLine {
    private ChangesLine() {}

    /** The line; empty if nothing was done. Translators are linked to their pages. */
    public static List<TextPart> of(Quotation quotation, Messages messages, SiteUrl url) {
        Changes changes = quotation.mark().changes();
        List<TextPart> parts = new ArrayList<>();
        for (Kind kind : changes.kinds()) {
            if (!parts.isEmpty()) {
                parts.add(text("; "));
            }
            switch (kind) {
                case TRANSLATED -> translated(quotation, messages, url, parts);
                case EMPHASIS_ADDED -> parts.add(text(messages.text("quotation.emphasis-added")));
                case SHORTENED -> parts.add(text(messages.text("quotation.shortened")));
            }
        }
        return List.copyOf(parts);
    }

    private static void translated(Quotation quotation, Messages messages, SiteUrl url, List<TextPart> parts) {
        String from = quotation.mark().changes().from();
        parts.add(text(messages.text("quotation.translated") + (from.isEmpty() ? "" : " " + from)));
        String before = " " + messages.text("quotation.translated-by") + " ";
        for (Person person : quotation.translators()) {
            Href page = person.path().map(url::link).orElse(null);
            parts.add(text(before));
            parts.add(new TextPart(Typography.name(person.displayName()), page));
            before = ", ";
        }
    }

    private static TextPart text(String words) {
        return new TextPart(words, null);
    }
}
