package dev.outloud.model.map;

import dev.outloud.model.Person;
import dev.outloud.model.SitePath;
import dev.outloud.model.site.Headline;
import dev.outloud.model.site.Tag;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * People, texts and topics as dots on a plane, and what connects them. Lengths are in pixels at natural size; the origin is at
 * the top left. Immutable.
 *
 * @param nodes people first, then texts, then topics
 * @param ties each pair of nodes at most once
 */
public record NetworkMap(int width, int height, List<Node> nodes, List<Tie> ties) {
    /** Nobody. */
    public static final NetworkMap EMPTY = new NetworkMap(0, 0, List.of(), List.of());

    public NetworkMap {
        nodes = List.copyOf(nodes);
        ties = List.copyOf(ties);
    }

    public boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** What a dot stands for. */
    public sealed interface Subject {
        /** As readers see it. */
        String name();

        /** Its page. */
        SitePath path();

        /** Somebody credited, or who answered, and has a page. */
        record OfPerson(Person person, int credits) implements Subject {
            @Override
            public String name() {
                return person.displayName();
            }

            @Override
            public SitePath path() {
                return person.path().orElseThrow();
            }
        }

        /** A post or page. */
        record OfText(Headline headline) implements Subject {
            @Override
            public String name() {
                return headline.shownTitle();
            }

            @Override
            public SitePath path() {
                return headline.path();
            }
        }

        /** A tag. */
        record OfTopic(Tag tag) implements Subject {
            @Override
            public String name() {
                return tag.name();
            }

            @Override
            public SitePath path() {
                return tag.path();
            }
        }
    }

    /**
     * A dot.
     *
     * @param caption null where there is no room for one
     */
    public record Node(
            Subject subject,
            double x,
            double y,
            double radius,
            @Nullable Caption caption) {}

    /** The name beside a dot: where its text begins, ends or has its middle, and its line. */
    public record Caption(String text, double x, double y, Anchor anchor) {}

    /** Which part of a caption is at its x. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** What connects two dots, the strongest first. */
    public enum Kind {
        /** Words of the person stand in the text. */
        QUOTED,
        /** The person answered to the text. */
        REPLIED,
        /** The text cites a work of the person. */
        CITED,
        /** The text names the person, or shows a picture by them. */
        MENTIONED,
        /** The text is about the topic. */
        FILED,
        /** Texts that are not on the map, of this topic, credit the person. */
        NEAR
    }

    /**
     * A line.
     *
     * @param from index of a person, or of a text that is about a topic
     * @param to index of a text or topic
     * @param kinds at least one
     */
    public record Tie(int from, int to, Set<Kind> kinds) {
        public Tie {
            kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        }

        /** By which it is drawn. */
        public Kind strongest() {
            return kinds.iterator().next();
        }
    }
}
