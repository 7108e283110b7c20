package dev.outloud.render;

import dev.outloud.model.Person;
import dev.outloud.model.Profiles;
import dev.outloud.model.Urls;
import dev.outloud.model.site.Attribution;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Replies;
import dev.outloud.model.site.Resource;
import dev.outloud.render.view.CompanionView;
import dev.outloud.render.view.HeadlineView;
import dev.outloud.render.view.LinkView;
import dev.outloud.render.view.MediaView;
import dev.outloud.render.view.ProfileView;
import dev.outloud.render.view.WorkView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the attribution pages and their index show. */
final class PeopleViews {
    private final Views views;
    private final Map<String, Integer> citations;
    private final Map<Person, List<MediaView>> pictures;
    private final VoiceViews voices;
    private final Contact contact;
    private final Map<String, List<HeadlineView>> replies;
    private final Map<String, String> photos;

    /** @param citations how many articles cite each resource, by its key */
    PeopleViews(Views views, Map<String, Integer> citations) {
        this.views = views;
        this.citations = citations;
        this.pictures = MediaViews.byMaker(views);
        this.voices = new VoiceViews(views);
        this.contact = new Contact(views);
        this.replies = replies(views);
        this.photos = photos(views);
    }

    ProfileView profile(Attribution attribution) {
        Person person = attribution.person();
        return new ProfileView(
                views.person(person),
                person.isOrganisation(),
                isOwn(attribution),
                person.bio(),
                person.pronouns(),
                person.affiliation(),
                person.photo() == null ? photos.get(person.id()) : views.photo(person.photo()),
                attribution.count(),
                places(person),
                addresses(person),
                feeds(attribution),
                voices.byTopic(attribution.quotations()),
                voices.byYear(attribution.quotations()),
                attribution.resources().stream().map(this::work).toList(),
                pictures.getOrDefault(person, List.of()),
                attribution.companions().stream()
                        .map(beside -> new CompanionView(views.person(beside.person()), beside.posts()))
                        .toList(),
                views.headlines(attribution.mentions()),
                replies.getOrDefault(person.id(), List.of()),
                views.headlines(attribution.written()),
                new ReadingViews(views).latest(person),
                isOwn(attribution) ? null : contact.about(person).orElse(null));
    }

    /** By the id of who answered, in the order of the posts. */
    private static Map<String, List<HeadlineView>> replies(Views views) {
        Map<String, List<HeadlineView>> replies = new HashMap<>();
        for (Post post : views.edition().site().posts()) {
            List<Replies.Said> said = views.edition().site().replies().to(post);
            if (said.isEmpty()) {
                continue;
            }
            HeadlineView headline = views.headline(post.headline());
            said.stream().flatMap(Replies.Said::all).forEach(one -> {
                if (one.person() != null && one.reply().kind().says()) {
                    replies.computeIfAbsent(one.person().id(), id -> new ArrayList<>())
                            .add(new HeadlineView(
                                    headline.title(),
                                    headline.href() + "#reply-" + one.reply().id(),
                                    headline.date()));
                }
            });
        }
        return replies;
    }

    /** That came with what people in no list said here; a listed person gives their own. */
    private static Map<String, String> photos(Views views) {
        Map<String, String> photos = new HashMap<>();
        for (Post post : views.edition().site().posts()) {
            views.edition().site().replies().to(post).stream()
                    .flatMap(Replies.Said::all)
                    .forEach(one -> {
                        if (one.person() != null
                                && !one.person().known()
                                && one.from().photo() != null) {
                            photos.putIfAbsent(
                                    one.person().id(), views.href(one.from().photo()));
                        }
                    });
        }
        return photos;
    }

    private static boolean isOwn(Attribution attribution) {
        return attribution.person().author() || !attribution.written().isEmpty();
    }

    /** The person's own site first, then their accounts, then their feed. */
    private List<LinkView> places(Person person) {
        List<LinkView> places = new ArrayList<>();
        if (person.url() != null) {
            places.add(new LinkView(Urls.shown(person.url()), person.url()));
        }
        person.accounts()
                .handles()
                .forEach((network, handle) -> Profiles.url(network, handle)
                        .ifPresent(url -> places.add(new LinkView(
                                Profiles.label(network) + ": " + handle.replaceFirst("^https?://", ""), url))));
        if (person.feed() != null) {
            places.add(new LinkView(views.messages().text("person.own-feed"), person.feed()));
        }
        return places;
    }

    private List<String> addresses(Person person) {
        List<String> addresses = new ArrayList<>(JsonLdPeople.elsewhere(person));
        person.path().ifPresent(path -> addresses.add(views.url().absolute(path)));
        return addresses;
    }

    private List<LinkView> feeds(Attribution attribution) {
        return new FeedViews(views)
                .person(attribution).stream()
                        .map(feed -> new LinkView(feed.title(), feed.href()))
                        .toList();
    }

    private WorkView work(Resource resource) {
        return new WorkView(
                resource.anchor(),
                views.resourceHref(resource),
                Views.parts(views.lines().reference(resource)),
                views.cite(resource),
                citations.getOrDefault(resource.id(), 0));
    }
}
