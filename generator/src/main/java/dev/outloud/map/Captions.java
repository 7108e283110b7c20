package dev.outloud.map;

import dev.outloud.model.Excerpts;
import dev.outloud.model.map.NetworkMap.Anchor;
import dev.outloud.model.map.NetworkMap.Caption;
import dev.outloud.model.map.NetworkMap.Node;
import dev.outloud.model.map.NetworkMap.Subject;
import dev.outloud.model.map.NetworkMap.Subject.OfPerson;
import dev.outloud.model.map.NetworkMap.Subject.OfText;
import dev.outloud.model.map.NetworkMap.Subject.OfTopic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes names beside dots where there is room: those of topics and of whoever is credited most first. For one thread. */
final class Captions {
    /** With more dots than these, texts go without names. */
    private static final int ROOMY = 120;

    private static final int LONGEST = 36;
    private static final double GAP = 4;

    /** Size of the writing, which a theme should not exceed. */
    private static final double SIZE = 13;

    private static final double WIDTH = 0.56 * SIZE;
    private static final double HEIGHT = 1.25 * SIZE;

    /** From the middle of a line down to where its letters stand. */
    private static final double BASELINE = 0.35 * SIZE;

    /** From Hangul on, letters may be as wide as high. */
    private static final int FIRST_WIDE = 0x1100;

    private final Room room = new Room();
    private final List<Node> nodes;
    private final double middle;

    private Captions(List<Node> nodes) {
        this.nodes = nodes;
        this.middle = nodes.stream().mapToDouble(Node::x).average().orElse(0);
    }

    /** The same dots with names. */
    static List<Node> of(List<Node> nodes) {
        return new Captions(nodes).written();
    }

    /** What a dot covers, its name included. */
    static Stream<Box> boxes(Node node) {
        Caption caption = node.caption();
        return Stream.concat(
                Stream.of(dot(node)), Stream.ofNullable(caption).map(written -> box(written, width(written.text()))));
    }

    private List<Node> written() {
        nodes.forEach(node -> room.take(dot(node)));
        List<Node> written = new ArrayList<>(nodes);
        Stream.of(OfTopic.class, OfPerson.class, OfText.class)
                .filter(kind -> kind != OfText.class || nodes.size() <= ROOMY)
                .flatMap(kind -> IntStream.range(0, nodes.size())
                        .filter(i -> kind.isInstance(nodes.get(i).subject()))
                        .boxed())
                .forEach(i -> written.set(i, written(nodes.get(i))));
        return written;
    }

    private Node written(Node node) {
        String text = text(node.subject());
        double width = width(text);
        Optional<Caption> free = places(node, text)
                .filter(caption -> room.isFree(box(caption, width)))
                .findFirst();
        free.ifPresent(caption -> room.take(box(caption, width)));
        return new Node(node.subject(), node.x(), node.y(), node.radius(), free.orElse(null));
    }

    static String text(Subject subject) {
        return Excerpts.of(subject.name(), LONGEST);
    }

    /** Outwards first, where fewer lines are. */
    private Stream<Caption> places(Node node, String text) {
        double away = node.radius() + GAP;
        double line = node.y() + BASELINE;
        double below = node.radius() + HEIGHT / 2;
        Caption right = new Caption(text, node.x() + away, line, Anchor.START);
        Caption left = new Caption(text, node.x() - away, line, Anchor.END);
        boolean isLeft = node.x() < middle - 1;
        return Stream.of(
                isLeft ? left : right,
                isLeft ? right : left,
                new Caption(text, node.x(), line + below, Anchor.MIDDLE),
                new Caption(text, node.x(), line - below, Anchor.MIDDLE));
    }

    private static Box dot(Node node) {
        return new Box(
                node.x() - node.radius(), node.y() - node.radius(), node.x() + node.radius(), node.y() + node.radius());
    }

    private static Box box(Caption caption, double width) {
        double left = switch (caption.anchor()) {
            case START -> caption.x();
            case MIDDLE -> caption.x() - width / 2;
            case END -> caption.x() - width;
        };
        double middle = caption.y() - BASELINE;
        return new Box(left, middle - HEIGHT / 2, left + width, middle + HEIGHT / 2);
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(c -> c < FIRST_WIDE ? WIDTH : SIZE).sum();
    }
}
