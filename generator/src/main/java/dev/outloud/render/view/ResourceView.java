package dev.outloud.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a resource.
 *
 * @param reference its bibliography entry
 * @param cite the same as facts for programs
 * @param url its own address; null if not known
 * @param version an archived copy of it; null if none is known
 * @param offers in several styles
 * @param bibtex for the reader's own list
 */
public record ResourceView(
        String id,
        String title,
        List<PersonView> authors,
        List<String> others,
        String details,
        @Nullable String url,
        @Nullable VersionView version,
        List<LinkView> reference,
        CiteView cite,
        List<OfferView> offers,
        String bibtex,
        List<QuotationView> quotations,
        List<CitedInView> citedIn) {
    public ResourceView {
        authors = List.copyOf(authors);
        others = List.copyOf(others);
        reference = List.copyOf(reference);
        offers = List.copyOf(offers);
        quotations = List.copyOf(quotations);
        citedIn = List.copyOf(citedIn);
    }
}
