package dev.outloud.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribution page.
 *
 * @param organisation whether it is one, rather than a person
 * @param places the person's own places, their site first
 * @param addresses of the person: their own, their accounts', then this page; at least one
 * @param own whether it is the page of somebody who writes here: only then its links say "this is me"
 * @param feeds what this site publishes about and by them
 * @param topics empty where all quotations are seen at a glance
 * @param voices their quotations, newest first
 * @param companions people credited beside them, most often first
 * @param replies posts that they answered, with links to their answers
 * @param latest what they published last
 * @param corrections where to write for a correction; null if this site names nobody
 */
public record ProfileView(
        PersonView person,
        boolean organisation,
        boolean own,
        @Nullable String bio,
        @Nullable String pronouns,
        @Nullable String affiliation,
        @Nullable String photo,
        int count,
        List<LinkView> places,
        List<String> addresses,
        List<LinkView> feeds,
        List<TopicView> topics,
        List<VoiceGroupView> voices,
        List<WorkView> resources,
        List<MediaView> pictures,
        List<CompanionView> companions,
        List<HeadlineView> mentions,
        List<HeadlineView> replies,
        List<HeadlineView> written,
        List<ReadingView> latest,
        @Nullable LinkView corrections) {
    public ProfileView {
        places = List.copyOf(places);
        addresses = List.copyOf(addresses);
        feeds = List.copyOf(feeds);
        topics = List.copyOf(topics);
        voices = List.copyOf(voices);
        resources = List.copyOf(resources);
        pictures = List.copyOf(pictures);
        companions = List.copyOf(companions);
        mentions = List.copyOf(mentions);
        replies = List.copyOf(replies);
        written = List.copyOf(written);
        latest = List.copyOf(latest);
    }
}
