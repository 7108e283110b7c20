package dev.outloud.model.site;

import dev.outloud.model.Person;
import dev.outloud.model.Settings;
import dev.outloud.model.SitePath;
import dev.outloud.model.SiteUrl;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The whole site, everything looked up. Immutable and safe to share between threads.
 *
 * @param posts newest first
 * @param pages by address
 * @param attributions one for everybody credited or writing, by display name; people without consent to be listed are
 *     in it too, and everything that publishes asks {@link Person#path()}
 * @param resources every resource of the list, by author and title
 * @param quotations newest article first
 * @param media every media credit that is used, by id
 * @param tags by name
 * @param series by name
 * @param gone pages that are no more, and of which others were told
 * @param assets files to copy
 * @param reading what its network published lately
 * @param replies what others say to its posts
 * @param snapshots kept texts of cited pages
 * @param data what {@code data/**} holds, by path
 */
public record Site(
        Settings settings,
        List<Post> posts,
        List<Article> pages,
        List<Attribution> attributions,
        List<ResourceUse> resources,
        List<Quotation> quotations,
        List<MediaUse> media,
        List<Tag> tags,
        List<Series> series,
        List<Redirect> redirects,
        List<SitePath> gone,
        List<Asset> assets,
        Reading reading,
        Replies replies,
        Snapshots snapshots,
        Map<String, Object> data) {
    public Site {
        posts = List.copyOf(posts);
        pages = List.copyOf(pages);
        attributions = List.copyOf(attributions);
        resources = List.copyOf(resources);
        quotations = List.copyOf(quotations);
        media = List.copyOf(media);
        tags = List.copyOf(tags);
        series = List.copyOf(series);
        redirects = List.copyOf(redirects);
        gone = List.copyOf(gone);
        assets = List.copyOf(assets);
        data = Map.copyOf(data);
    }

    public SiteUrl url() {
        return settings.url();
    }

    /** Everybody by their ids; by a former one, too, unless it is somebody else's today. */
    public Map<String, Person> people() {
        Map<String, Person> people = new HashMap<>();
        attributions.forEach(attribution -> people.put(attribution.person().id(), attribution.person()));
        for (Attribution attribution : attributions) {
            attribution.person().formerIds().forEach(id -> people.putIfAbsent(id, attribution.person()));
        }
        return Collections.unmodifiableMap(people);
    }

    /** The people with an attribution page, by display name. */
    public List<Attribution> listed() {
        return attributions.stream().filter(a -> a.person().path().isPresent()).toList();
    }

    /**
     * The people whose page has something to show; that of the others, and of those who only answered and are in no list, is
     * there for whoever has its address.
     */
    public List<Attribution> shown() {
        Set<String> answering = replies.countByPerson().keySet();
        return listed().stream()
                .filter(attribution -> attribution.takesPart()
                        || (attribution.person().known()
                                && answering.contains(attribution.person().id()))
                        || reading.of(attribution.person()).isPresent())
                .toList();
    }

    /** Those of them whom this site credits and who have a feed, most credited first. */
    public List<Attribution> blogroll() {
        return listed().stream()
                .filter(attribution ->
                        attribution.count() > 0 && attribution.person().feed() != null)
                .sorted(Comparator.comparingInt(Attribution::count).reversed())
                .toList();
    }

    public Optional<Series> series(Label label) {
        return series.stream().filter(s -> s.id().equals(label.id())).findFirst();
    }
}
