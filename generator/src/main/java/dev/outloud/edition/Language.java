package dev.outloud.edition;

import dev.outloud.model.Messages;
import dev.outloud.model.body.BodyContext.TextPart;
import dev.outloud.model.body.BodyContext.Words;
import dev.outloud.model.site.CitationStyle;
import dev.outloud.model.site.Edition;
import dev.outloud.model.site.Resource;
import dev.outloud.model.site.ResourceUse;
import dev.outloud.model.site.Site;
import dev.outloud.model.site.Snapshots;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a language adds to the texts that are written in it. Immutable.
 *
 * @param atSource leads to the quoted words at their source
 */
record Language(Messages messages, CitationStyle style, Words words, String atSource, Edition.Lines lines) {
    static Language of(Messages messages, CitationStyle style, Site site) {
        boolean isOwn = messages.language().equals(site.settings().language());
        Map<String, List<TextPart>> references = !isOwn
                ? Map.of()
                : site.resources().parallelStream()
                        .map(ResourceUse::resource)
                        .collect(Collectors.toConcurrentMap(
                                Resource::id,
                                resource -> robust(
                                        style.reference(new CitationStyle.Cited(
                                                resource,
                                                ArticleContext.page(resource, site.settings())
                                                        .orElse(null))),
                                        site.snapshots())));
        return new Language(
                messages,
                style,
                words(messages),
                messages.text("quotation.source"),
                new Edition.Lines(references, MediaCredits.of(site, messages)));
    }

    /** With the archived copies of the pages that are linked, where one is known. */
    static List<TextPart> robust(List<TextPart> parts, Snapshots snapshots) {
        return parts.stream()
                .map(part -> part.href() == null
                        ? part
                        : new TextPart(part.text(), snapshots.robust(part.href()), part.faces()))
                .toList();
    }

    private static Words words(Messages messages) {
        return new Words(
                messages.text("quotation.permalink"),
                messages.text("quotation.omission"),
                messages.text("footnotes.title"),
                messages.text("footnotes.back"),
                messages.text("table.title"),
                messages.text("alert.note"),
                messages.text("alert.tip"),
                messages.text("alert.important"),
                messages.text("alert.warning"),
                messages.text("alert.caution"));
    }
}
