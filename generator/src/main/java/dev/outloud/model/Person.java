package dev.outloud.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who writes, speaks or is mentioned: a person, or an organisation that the author lists. Immutable.
 *
 * @param id kebab-case, also the last part of the page's address
 * @param name in full
 * @param aliases other forms of the name, and former ids
 * @param kind an organisation has no surname and no initials
 * @param photo address, or path within the blog's folder
 * @param author writes in this blog
 * @param known listed in {@code people.yml}; false for somebody met first in a quotation or a resource
 */
public record Person(
        String id,
        String name,
        Kind kind,
        @Nullable String url,
        @Nullable String bio,
        @Nullable String photo,
        @Nullable String pronouns,
        @Nullable String affiliation,
        @Nullable String feed,
        boolean author,
        List<String> aliases,
        Accounts accounts,
        Consent consent,
        boolean known) {
    /** Lists that lie where a page of somebody would be. */
    public static final String BY_CREDITS = "by-credits";

    public static final String BY_DATE = "by-date";

    /** What an entry of the list stands for. */
    public enum Kind {
        PERSON,
        ORGANISATION
    }

    public Person {
        aliases = List.copyOf(aliases);
    }

    /** Somebody of whom nothing but the name is known, and perhaps an address. */
    public static Person met(String id, String name, @Nullable String url) {
        return new Person(
                id,
                name,
                Kind.PERSON,
                url,
                null,
                null,
                null,
                null,
                null,
                false,
                List.of(),
                Accounts.NONE,
                Consent.FULL,
                false);
    }

    /** Somebody of whom only is known what stands where an id could: their name, or an id of which a name is made. */
    public static Person written(String nameOrId) {
        String name = Slug.isValid(nameOrId) ? Slug.words(nameOrId) : nameOrId;
        return met(Slug.of(nameOrId, "somebody"), name, null);
    }

    public boolean isOrganisation() {
        return kind == Kind.ORGANISATION;
    }

    /** The name to show everywhere: the form that the person agreed to. */
    public String displayName() {
        String agreed = consent.nameAs();
        return agreed == null ? name : agreed;
    }

    /** The attribution page; empty for somebody who wants none. */
    public Optional<SitePath> path() {
        return consent.list() ? Optional.of(path(id)) : Optional.empty();
    }

    /** Where the page of somebody with this id is. */
    public static SitePath path(String id) {
        return new SitePath("/people/" + id + "/");
    }

    /** Whether an id may be anybody's: a few addresses among those of people are those of lists. */
    public static boolean mayBeId(String id) {
        return Slug.isValid(id) && !id.equals(BY_CREDITS) && !id.equals(BY_DATE);
    }

    /** Ids that this person had before, or another entry that was merged with this one: they are among the aliases. */
    public List<String> formerIds() {
        return aliases.stream().filter(Slug::isValid).toList();
    }

    /** Whether this is the person of an id, their own or a former one. */
    public boolean is(String anId) {
        return id.equals(anId) || formerIds().contains(anId);
    }

    /** Whether an address tells more of this person's names than they agreed to. */
    public boolean isGivenAwayBy(String slug) {
        Stream<String> others = aliases.stream().filter(alias -> !Slug.isValid(alias));
        return consent.isBrokenBy(slug, Stream.concat(Stream.of(name), others).toList());
    }

    /** The handle with which this person may be tagged on a network, if there is one and they agreed. */
    public Optional<String> handle(String network) {
        return consent.tag() ? accounts.on(network) : Optional.empty();
    }
}
