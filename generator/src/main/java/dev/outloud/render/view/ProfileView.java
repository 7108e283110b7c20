package dev.outloud.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribution page.
 *
 * @param organisation whether it is one, rather than a person
 * @param places the person's own places, their site first
 * @param addresses of the person: their own, their accounts', then this page; at least one
 * @param feeds what this site publishes about and by them
 */
public record ProfileView(
        PersonView person,
        boolean organisation,
        @Nullable String bio,
        @Nullable String pronouns,
        @Nullable String affiliation,
        @Nullable String photo,
        int count,
        List<LinkView> places,
        List<String> addresses,
        List<LinkView> feeds,
        List<QuotationView> quotations,
        List<WorkView> resources,
        List<MediaView> pictures,
        List<HeadlineView> mentions,
        List<HeadlineView> written) {
    public ProfileView {
        places = List.copyOf(places);
        addresses = List.copyOf(addresses);
        feeds = List.copyOf(feeds);
        quotations = List.copyOf(quotations);
        resources = List.copyOf(resources);
        pictures = List.copyOf(pictures);
        mentions = List.copyOf(mentions);
        written = List.copyOf(written);
    }
}
