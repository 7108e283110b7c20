package dev.outloud.starter;

import dev.outloud.metadata.WorkFacts;
import dev.outloud.model.Particles;
import dev.outloud.model.PeopleYaml;
import dev.outloud.model.Slug;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a work as an entry of {@code resources.yml}, in CSL-YAML. */
public final class WorkYaml {
    private static final int LONGEST_KEY = 40;

    private WorkYaml() {}

    /** What cites it: the family name of its first author and its year; of a work without an author, its title. */
    public static String key(String title, WorkFacts facts) {
        String family = facts.authors().stream()
                .findFirst()
                .map(WorkYaml::family)
                .map(Slug::of)
                .orElse("");
        String name = Slug.atMost(LONGEST_KEY, family.isEmpty() ? Slug.of(title, "work") : family);
        return family.isEmpty() || facts.issued().isEmpty()
                ? name
                : name + "-" + facts.issued().get(0);
    }

    /** The lines of the entry. */
    public static String of(String id, String title, WorkFacts facts) {
        StringBuilder yaml = new StringBuilder("- id: " + id + "\n");
        PersonYaml.line("  type: ", facts.type(), yaml);
        PersonYaml.line("  title: ", title, yaml);
        if (!facts.authors().isEmpty()) {
            yaml.append(facts.authors().stream()
                    .map(WorkYaml::name)
                    .collect(Collectors.joining(", ", "  author: [", "]\n")));
        }
        if (!facts.issued().isEmpty()) {
            yaml.append("  issued: {date-parts: [").append(facts.issued()).append("]}\n");
        }
        PersonYaml.line("  container-title: ", facts.container().equals(title) ? "" : facts.container(), yaml);
        PersonYaml.line("  DOI: ", facts.doi(), yaml);
        PersonYaml.line("  URL: ", facts.url(), yaml);
        return yaml.toString();
    }

    private static String name(String written) {
        String family = family(written);
        int comma = written.indexOf(',');
        String given = comma < 0
                ? written.substring(0, written.length() - family.length()).strip()
                : written.substring(comma + 1).strip();
        return given.isEmpty()
                ? "{literal: " + PeopleYaml.scalar(written) + "}"
                : "{family: " + PeopleYaml.scalar(family) + ", given: " + PeopleYaml.scalar(given) + "}";
    }

    /** What stands before a comma; else the last word of a name, with the small words before it. */
    private static String family(String written) {
        int comma = written.indexOf(',');
        if (comma >= 0) {
            return written.substring(0, comma).strip();
        }
        int start = written.lastIndexOf(' ') + 1;
        int before = start;
        while (before > 1) {
            before = written.lastIndexOf(' ', start - 2) + 1;
            boolean isParticle = before > 0
                    && Particles.isOne(written.substring(before, start - 1).toLowerCase(Locale.ROOT));
            if (!isParticle) {
                break;
            }
            start = before;
        }
        return written.substring(start);
    }
}
