package dev.outloud.notification;

import dev.outloud.model.Person;
import dev.outloud.model.Profiles;
import dev.outloud.model.Urls;
import dev.outloud.model.site.Attribution;
import dev.outloud.model.site.ResourceUse;
import dev.outloud.model.site.Site;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Addresses at which nobody wants to hear of this blog: pages and accounts of people who said so, with all below them, and works
 * of theirs. Immutable.
 */
final class SilentPlaces {
    private final Set<String> places = new HashSet<>();

    private SilentPlaces() {}

    static SilentPlaces of(Site site) {
        SilentPlaces silent = new SilentPlaces();
        site.attributions().stream()
                .map(Attribution::person)
                .filter(SilentPlaces::isSilent)
                .forEach(silent::add);
        site.resources().stream()
                .map(ResourceUse::resource)
                .filter(resource -> resource.people().stream().anyMatch(SilentPlaces::isSilent))
                .flatMap(resource -> Stream.ofNullable(resource.item().url()))
                .forEach(silent::add);
        site.quotations().stream()
                .filter(quotation -> quotation.speakers().stream().anyMatch(SilentPlaces::isSilent))
                .flatMap(quotation -> quotation.sourceUrl().stream())
                .forEach(silent::add);
        return silent;
    }

    private static boolean isSilent(Person person) {
        return !person.consent().webmention();
    }

    private void add(Person person) {
        Stream.of(person.url(), person.feed()).flatMap(Stream::ofNullable).forEach(this::add);
        person.accounts()
                .handles()
                .forEach((network, handle) -> Profiles.url(network, handle).ifPresent(this::add));
    }

    private void add(String url) {
        places.add(Urls.compared(Urls.withoutFragment(url)));
    }

    /** Whether an address is one of these, or below one. */
    boolean have(String url) {
        String at = Urls.compared(url);
        while (!places.contains(at)) {
            int cut = Math.max(at.lastIndexOf('/'), at.lastIndexOf('?'));
            if (cut < 0) {
                return false;
            }
            at = at.substring(0, cut);
        }
        return true;
    }
}
