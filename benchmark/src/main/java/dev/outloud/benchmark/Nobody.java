package dev.outloud.benchmark;

import dev.outloud.model.body.BodyContext;
import dev.outloud.model.body.Citation;
import dev.outloud.model.body.ImageMark;
import dev.outloud.model.body.LinkMark;
import dev.outloud.model.body.Mention;
import dev.outloud.model.body.QuotationMark;
import java.util.List;
import java.util.Optional;

/** A site that knows nobody and nothing: what rendering costs without looking anything up. */
enum Nobody implements BodyContext {
    KNOWN;

    private static final Words WORDS =
            new Words("link", "left out", "notes", "back", "table", "Note", "Tip", "Important", "Warning", "Caution");

    @Override
    public Optional<PersonLink> mention(Mention mention) {
        return Optional.empty();
    }

    @Override
    public List<TextPart> citation(Citation citation) {
        return List.of();
    }

    @Override
    public Optional<QuotationCredit> quotation(QuotationMark quotation) {
        return Optional.empty();
    }

    @Override
    public Optional<ImageLink> image(ImageMark image) {
        return Optional.empty();
    }

    @Override
    public Optional<TextPart> link(LinkMark link) {
        return Optional.empty();
    }

    @Override
    public Words words() {
        return WORDS;
    }
}
