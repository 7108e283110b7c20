package dev.outloud.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.outloud.model.Person;
import dev.outloud.model.Profiles;
import dev.outloud.model.SiteUrl;
import java.util.ArrayList;
import java.util.List;

/**
 * People in the terms of schema.org. Whoever wants no page here has a name and nothing else, so that no two of their
 * names are brought together.
 */
final class JsonLdPeople {
    private final SiteUrl url;

    JsonLdPeople(SiteUrl url) {
        this.url = url;
    }

    /** The addresses at which a person is found elsewhere: their own site first, then their accounts. */
    static List<String> elsewhere(Person person) {
        List<String> addresses = new ArrayList<>();
        if (person.url() != null) {
            addresses.add(person.url());
        }
        person.accounts()
                .handles()
                .forEach((network, handle) -> Profiles.url(network, handle).ifPresent(addresses::add));
        return addresses;
    }

    JsonArray people(List<Person> people) {
        JsonArray array = new JsonArray();
        people.forEach(person -> array.add(person(person)));
        return array;
    }

    JsonObject person(Person person) {
        JsonObject data = new JsonObject();
        data.addProperty("@type", person.isOrganisation() ? "Organization" : "Person");
        data.addProperty("name", person.displayName());
        person.path().ifPresent(path -> {
            String page = url.absolute(path);
            data.addProperty("@id", page);
            data.addProperty("url", person.url() == null ? page : person.url());
            JsonArray same = new JsonArray();
            elsewhere(person).forEach(same::add);
            if (!same.isEmpty()) {
                data.add("sameAs", same);
            }
        });
        return data;
    }

    /** All that the person's own page says of them. */
    JsonObject profile(Person person) {
        JsonObject data = person(person);
        if (person.bio() != null) {
            data.addProperty("description", person.bio());
        }
        if (person.affiliation() != null && !person.isOrganisation()) {
            JsonObject organisation = new JsonObject();
            organisation.addProperty("@type", "Organization");
            organisation.addProperty("name", person.affiliation());
            data.add("affiliation", organisation);
        }
        return data;
    }
}
