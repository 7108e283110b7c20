package dev.outloud.render;

import dev.outloud.model.Excerpts;
import dev.outloud.model.PublicationDate;
import dev.outloud.model.site.Headline;
import dev.outloud.model.site.Label;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Quotation;
import dev.outloud.model.site.Tag;
import dev.outloud.render.view.LinkView;
import dev.outloud.render.view.TopicView;
import dev.outloud.render.view.VoiceGroupView;
import dev.outloud.render.view.VoiceView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the quotations of one person into an order in which a few are read through and many can be found: by year, and by
 * the tags of their posts.
 */
final class VoiceViews {
    private static final int FEWEST_TO_PART = 8;
    private static final int FEWEST_FOR_TOPICS = 8;
    private static final int MOST_TOPICS = 24;
    private static final int BEGINNING = 80;

    private final Views views;
    private final Map<Headline, List<Label>> tags = new HashMap<>();

    VoiceViews(Views views) {
        this.views = views;
        for (Post post : views.edition().site().posts()) {
            tags.put(post.headline(), post.tags());
        }
    }

    /** Newest year first; those on pages, which have no date, last. */
    List<VoiceGroupView> byYear(List<Quotation> quotations) {
        Map<String, List<VoiceView>> years = new LinkedHashMap<>();
        for (int i = 0; i < quotations.size(); i++) {
            Quotation quotation = quotations.get(i);
            years.computeIfAbsent(year(quotation), key -> new ArrayList<>())
                    .add(new VoiceView(anchor(i, quotations), views.quotation(quotation)));
        }
        if (quotations.size() < FEWEST_TO_PART || years.size() < 2) {
            return years.isEmpty()
                    ? List.of()
                    : List.of(new VoiceGroupView(
                            "voices",
                            "",
                            years.values().stream().flatMap(List::stream).toList()));
        }
        return years.entrySet().stream()
                .map(year -> year.getKey().isEmpty()
                        ? new VoiceGroupView("undated", views.messages().text("person.undated"), year.getValue())
                        : new VoiceGroupView("year-" + year.getKey(), year.getKey(), year.getValue()))
                .toList();
    }

    private static String year(Quotation quotation) {
        PublicationDate published = quotation.article().published();
        return published == null ? "" : Integer.toString(published.day().getYear());
    }

    /** Counted from the oldest, so that the next quotation moves no other. */
    private static String anchor(int index, List<Quotation> quotations) {
        return "voice-" + (quotations.size() - index);
    }

    /** The topics of several quotations, those with most first; none where a reader sees all at a glance. */
    List<TopicView> byTopic(List<Quotation> quotations) {
        Map<String, TopicView> topics = new LinkedHashMap<>();
        Map<String, List<LinkView>> voices = new HashMap<>();
        for (int i = 0; i < quotations.size(); i++) {
            Quotation quotation = quotations.get(i);
            LinkView link = new LinkView(Excerpts.of(quotation.text(), BEGINNING), "#" + anchor(i, quotations));
            for (Label tag : tags.getOrDefault(quotation.article(), List.of())) {
                voices.computeIfAbsent(tag.id(), key -> new ArrayList<>()).add(link);
                topics.putIfAbsent(tag.id(), new TopicView(tag.name(), views.href(Tag.path(tag.id())), List.of()));
            }
        }
        if (quotations.size() < FEWEST_FOR_TOPICS) {
            return List.of();
        }
        List<TopicView> found = topics.entrySet().stream()
                .map(topic -> new TopicView(
                        topic.getValue().name(),
                        topic.getValue().href(),
                        voices.getOrDefault(topic.getKey(), List.of())))
                .filter(topic -> topic.voices().size() > 1)
                .sorted(Comparator.comparingInt(
                                (TopicView topic) -> topic.voices().size())
                        .reversed()
                        .thenComparing(TopicView::name))
                .limit(MOST_TOPICS)
                .toList();
        return found.size() > 1 ? found : List.of();
    }
}
