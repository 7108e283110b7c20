package dev.outloud.model.site;

import dev.outloud.model.Person;
import dev.outloud.model.Reply;
import dev.outloud.model.Reply.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Ids of the people who say something. */
    public Set<String> people() {
        return byPost.values().stream()
                .flatMap(List::stream)
                .flatMap(Said::all)
                .flatMap(said -> Stream.ofNullable(said.person()))
                .map(Person::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * One of them.
     *
     * @param person whom the list of people knows by the address; null for a stranger
     * @param answers to this one
     */
    public record Said(Reply reply, @Nullable Person person, List<Said> answers) {
        public Said {
            answers = List.copyOf(answers);
        }

        /** As this blog shows it: the form that a known person agreed to, else what a stranger calls themselves. */
        public String name() {
            return person == null ? reply.author().name() : person.displayName();
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
