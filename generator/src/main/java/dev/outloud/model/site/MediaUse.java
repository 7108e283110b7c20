package dev.outloud.model.site;

import java.util.List;

/** A media credit and the articles that show the medium. Immutable. */
public record MediaUse(PictureCredit credit, List<Headline> shownIn) {
    public MediaUse {
        shownIn = List.copyOf(shownIn);
    }
}
