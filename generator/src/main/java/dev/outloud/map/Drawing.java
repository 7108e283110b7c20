package dev.outloud.map;

import dev.outloud.model.map.NetworkMap;
import dev.outloud.model.map.NetworkMap.Caption;
import dev.outloud.model.map.NetworkMap.Node;
import dev.outloud.model.map.NetworkMap.Subject;
import dev.outloud.model.map.NetworkMap.Subject.OfPerson;
import java.util.ArrayList;
import java.util.List;

/** Gives dots their sizes and the plane its edges. */
final class Drawing {
    private static final double TEXT = 4;
    private static final double TOPIC = 6;
    private static final double LEAST = 3.5;
    private static final double STEP = 3.4;
    private static final double MOST = 26;
    private static final double MARGIN = 12;

    private Drawing() {}

    /** The area, not the width, shows how often somebody is credited. */
    static double radius(Subject subject) {
        if (subject instanceof OfPerson person) {
            return Math.min(MOST, LEAST + STEP * Math.sqrt(person.credits()));
        }
        return subject instanceof Subject.OfText ? TEXT : TOPIC;
    }

    /** Laid out by forces. */
    static NetworkMap byForces(Graph graph) {
        int count = graph.subjects().size();
        if (count == 0) {
            return NetworkMap.EMPTY;
        }
        ForceLayout layout = new ForceLayout(count, graph.ties());
        layout.run();
        double[] x = new double[count];
        double[] y = new double[count];
        double[] radii = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = layout.x(i);
            y[i] = layout.y(i);
            radii[i] = radius(graph.subjects().get(i));
        }
        new Spacing(x, y, radii).run();
        return finished(graph, x, y, radii);
    }

    /** With names, and within edges. */
    static NetworkMap finished(Graph graph, double[] x, double[] y, double[] radii) {
        List<Node> dots = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            dots.add(new Node(graph.subjects().get(i), x[i], y[i], radii[i], null));
        }
        List<Node> named = Captions.of(dots);
        Box all = named.stream().flatMap(Captions::boxes).reduce(Box::with).orElseThrow();
        double right = MARGIN - all.left();
        double down = MARGIN - all.top();
        return new NetworkMap(
                (int) Math.ceil(all.right() + right + MARGIN),
                (int) Math.ceil(all.bottom() + down + MARGIN),
                named.stream().map(node -> moved(node, right, down)).toList(),
                graph.ties());
    }

    private static Node moved(Node node, double right, double down) {
        Caption caption = node.caption();
        return new Node(
                node.subject(),
                node.x() + right,
                node.y() + down,
                node.radius(),
                caption == null
                        ? null
                        : new Caption(caption.text(), caption.x() + right, caption.y() + down, caption.anchor()));
    }
}
