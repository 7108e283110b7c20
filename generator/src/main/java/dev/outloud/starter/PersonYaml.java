package dev.outloud.starter;

import dev.outloud.metadata.PersonFacts;
import dev.outloud.model.PeopleYaml;
import dev.outloud.model.Profiles;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes somebody as an entry of {@code people.yml}. */
public final class PersonYaml {
    private PersonYaml() {}

    /**
     * The lines of the entry.
     *
     * @param url of their own page; null if none is known
     * @param facts what that page says
     */
    public static String of(String id, String name, @Nullable String url, PersonFacts facts) {
        StringBuilder yaml = new StringBuilder("- id: " + id + "\n");
        line("  name: ", name, yaml);
        line("  url: ", url == null ? "" : url, yaml);
        line("  feed: ", facts.feed(), yaml);
        line("  bio: ", facts.bio(), yaml);
        Map<String, String> accounts = new TreeMap<>();
        facts.elsewhere().stream()
                .flatMap(address -> Profiles.account(address).stream())
                .forEach(account -> accounts.putIfAbsent(account.network(), account.handle()));
        if (!accounts.isEmpty()) {
            yaml.append("  accounts:\n");
            accounts.forEach((network, handle) -> line("    " + network + ": ", handle, yaml));
        }
        return yaml.toString();
    }

    static void line(String key, String value, StringBuilder to) {
        if (!value.isEmpty()) {
            to.append(key).append(PeopleYaml.scalar(value)).append('\n');
        }
    }
}
