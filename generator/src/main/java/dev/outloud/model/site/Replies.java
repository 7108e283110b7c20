package dev.outloud.model.site;

import dev.outloud.model.Person;
import dev.outloud.model.Reply;
import dev.outloud.model.Reply.Kind;
import dev.outloud.model.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What others say to the posts, as far as their authors want it shown. Immutable.
 *
 * @param byPost by the slug of the post; those to the post itself, each with its answers, the oldest first
 */
public record Replies(Map<String, List<Said>> byPost) {
    public static final Replies NONE = new Replies(Map.of());

    public Replies {
        byPost = Map.copyOf(byPost);
    }

    /** What is said to a post. */
    public List<Said> to(Post post) {
        return byPost.getOrDefault(post.slug(), List.of());
    }

    /** How often people say something, by their ids; only those who do, not those who like. */
    public Map<String, Integer> countByPerson() {
        return byPost.values().stream()
                .flatMap(List::stream)
                .flatMap(Said::all)
                .filter(said -> said.reply().kind().says())
                .flatMap(said -> Stream.ofNullable(said.person()))
                .collect(Collectors.toUnmodifiableMap(Person::id, person -> 1, Integer::sum));
    }

    /**
     * Whom a reply is from.
     *
     * @param person who has it as theirs, by the address; null if that cannot be told
     * @param name as the reply has it, with the address if it could be taken for somebody else's
     * @param place where they are to be found; null if nobody says
     * @param photo of them, small; null if there is none
     */
    public record From(
            @Nullable Person person,
            String name,
            @Nullable String place,
            @Nullable SitePath photo) {}

    /**
     * One of them.
     *
     * @param answers to this one
     */
    public record Said(Reply reply, From from, List<Said> answers) {
        public Said {
            answers = List.copyOf(answers);
        }

        /** As this blog shows it: the form that a known person agreed to, else what a stranger calls themselves. */
        public String name() {
            Person person = from.person();
            return person == null ? from.name() : person.displayName();
        }

        /** Who says it; null if that cannot be told. */
        public @Nullable Person person() {
            return from.person();
        }

        public boolean is(Kind kind) {
            return reply.kind() == kind;
        }

        /** This one and all below it. */
        public Stream<Said> all() {
            List<Said> all = new ArrayList<>();
            all.add(this);
            answers.forEach(answer -> answer.all().forEach(all::add));
            return all.stream();
        }
    }
}
