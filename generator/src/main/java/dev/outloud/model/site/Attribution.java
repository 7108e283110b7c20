package dev.outloud.model.site;

import dev.outloud.model.Person;
import dev.outloud.model.SitePath;
import java.util.List;
import java.util.Optional;

/**
 * Everything that this site owes to one person: what their attribution page shows. Lists of articles are newest first,
 * pages last. Immutable.
 *
 * @param formerPaths where their page was before they got their present id
 * @param quotations their words, newest article first
 * @param resources by them
 * @param mentions articles that mention them, other than as the speaker of a quotation, or quote what they have
 *     translated
 * @param pictured other articles that show pictures by them
 * @param credits posts that credit them in any way, for their feed
 * @param written posts by them
 * @param companions people credited beside them, most often first
 */
public record Attribution(
        Person person,
        List<SitePath> formerPaths,
        List<Quotation> quotations,
        List<Resource> resources,
        List<Headline> mentions,
        List<Headline> pictured,
        List<Headline> credits,
        List<Headline> written,
        List<Companion> companions) {
    public Attribution {
        formerPaths = List.copyOf(formerPaths);
        quotations = List.copyOf(quotations);
        resources = List.copyOf(resources);
        mentions = List.copyOf(mentions);
        pictured = List.copyOf(pictured);
        credits = List.copyOf(credits);
        written = List.copyOf(written);
        companions = List.copyOf(companions);
    }

    /** The latest post that credits them; none if only pages do. */
    public Optional<Headline> latest() {
        return credits.stream().findFirst();
    }

    /** Whether this site has to do with them at all; not so whoever is only listed. */
    public boolean takesPart() {
        return count() > 0 || !credits.isEmpty() || !written.isEmpty();
    }

    /** How often this site credits them: quotations, resources, mentions and pictures together. */
    public int count() {
        return quotations.size() + resources.size() + mentions.size() + pictured.size();
    }
}
