package dev.outloud.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A blog of any size. One post has 600 words, names two people, quotes one of them, cites a resource, and has a tag in
 * common with a 50th of the others; a tenth as many people and resources as posts. The same number gives the same bytes.
 */
final class SampleBlog {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private final Prose prose = new Prose(20260131);
    private final int posts;
    private final int people;

    SampleBlog(int posts) {
        this.posts = posts;
        this.people = Math.max(2, posts / 10);
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("posts"));
        Files.writeString(folder.resolve("site.yml"), """
                title: Benchmark
                url: https://benchmark.example.org/
                language: en
                timezone: UTC
                authors: [p0]
                """);
        Files.writeString(folder.resolve("people.yml"), people());
        Files.writeString(folder.resolve("resources.yml"), resources());
        for (int i = 0; i < posts; i++) {
            Files.writeString(folder.resolve("posts/post-" + i + ".md"), post(i));
        }
    }

    private String people() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < people; i++) {
            yaml.append("- id: p").append(i).append("\n  name: ").append(name(i));
            yaml.append("\n  url: https://p").append(i).append(".example.org/");
            yaml.append("\n  accounts: { mastodon: \"@p").append(i).append("@social.example.org\" }\n");
        }
        return yaml.toString();
    }

    /** No two people have one name. */
    private String name(int person) {
        return prose.name() + " " + prose.name() + "-" + person;
    }

    private String resources() {
        StringBuilder yaml = new StringBuilder("references:\n");
        for (int i = 0; i < people; i++) {
            yaml.append("- id: r")
                    .append(i)
                    .append("\n  type: webpage\n  title: ")
                    .append(prose.sentence(5));
            yaml.append("\n  author: [{family: ").append(prose.name()).append(", given: ");
            yaml.append(prose.name()).append("}]\n  issued: {date-parts: [[").append(1990 + i % 30);
            yaml.append("]]}\n  URL: https://r").append(i).append(".example.org/\n");
        }
        return yaml.toString();
    }

    String post(int number) {
        String head = "---\ntitle: " + prose.sentence(6).replace(".", "") + " " + number + "\ndate: "
                + FIRST.plusDays(number % 9_000) + "\ntags: [tag-" + number % 50 + ", tag-" + number % 7 + "]\n"
                + (number % 4 == 0 ? "series: Series " + number / 40 + "\n" : "") + "---\n";
        return head + prose.paragraph(8) + "\n\n## " + prose.sentence(3).replace(".", "") + "\n\n"
                + "As @p" + prose.number(people) + " says, *" + prose.word() + "* and [" + prose.word()
                + "](https://example.org/" + prose.word() + ") matter [@r" + prose.number(people) + ", p. 4].\n"
                + prose.paragraph(12) + "\n\n> " + prose.sentence(16) + "\n>\n> — @p" + prose.number(people) + " [@r"
                + prose.number(people) + ", p. 12]\n\n" + list() + "\n" + prose.paragraph(12) + "\n\n"
                + prose.paragraph(8) + "\n";
    }

    private String list() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            list.append("- **")
                    .append(prose.word())
                    .append("** ")
                    .append(prose.sentence(12))
                    .append('\n');
        }
        return list.toString();
    }
}
