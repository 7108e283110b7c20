package dev.outloud.model.site;

import java.util.List;

/** A resource and where this site uses it, newest article first. Immutable. */
public record ResourceUse(Resource resource, List<CitedIn> citedIn, List<Quotation> quotations) {
    public ResourceUse {
        citedIn = List.copyOf(citedIn);
        quotations = List.copyOf(quotations);
    }
}
