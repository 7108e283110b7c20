package dev.outloud.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.model.SitePath;
import dev.outloud.model.map.NetworkMap;
import dev.outloud.model.map.NetworkMap.Kind;
import dev.outloud.model.map.NetworkMap.Node;
import dev.outloud.model.map.NetworkMap.Subject;
import dev.outloud.model.map.NetworkMap.Subject.OfText;
import dev.outloud.model.map.NetworkMap.Tie;
import dev.outloud.model.site.Headline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is connected with whatever: the map can be read. */
class DrawingTest {
    private static Subject text(int number) {
        return new OfText(new Headline("n" + number, "Text number " + number, new SitePath("/n" + number + "/"), null));
    }

    private static Graph graph(int count, int lines, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            ties.add(new Tie(random.nextInt(count), random.nextInt(count), Set.of(Kind.QUOTED)));
        }
        return new Graph(IntStream.range(0, count).mapToObj(DrawingTest::text).toList(), ties);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 60, 151, 500})
    void everythingLiesWithinTheEdgesAndNothingOnAnything(int count) {
        for (long seed = 0; seed < 5; seed++) {
            NetworkMap map = Drawing.byForces(graph(count, count * 3 / 2, seed));
            List<Box> taken = new ArrayList<>();
            for (Node node : map.nodes()) {
                Captions.boxes(node).forEach(box -> {
                    assertTrue(
                            box.left() >= 0
                                    && box.top() >= 0
                                    && box.right() <= map.width()
                                    && box.bottom() <= map.height(),
                            () -> box + " in " + map.width() + " x " + map.height());
                    taken.forEach(other -> assertTrue(!box.meets(other), () -> box + " on " + other));
                    taken.add(smaller(box));
                });
            }
        }
    }

    /** What touches does not meet, whatever the last digits say. */
    private static Box smaller(Box box) {
        return new Box(box.left() + 0.01, box.top() + 0.01, box.right() - 0.01, box.bottom() - 0.01);
    }

    @Test
    void theSameNetworkIsDrawnTheSame() {
        assertEquals(Drawing.byForces(graph(300, 500, 1)), Drawing.byForces(graph(300, 500, 1)));
    }

    @Test
    void whatIsConnectedIsCloserThanWhatIsNot() {
        int groups = 4;
        int each = 30;
        List<Tie> ties = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(7);
        for (int group = 0; group < groups; group++) {
            for (int i = 0; i < each * 3; i++) {
                ties.add(new Tie(
                        group * each + random.nextInt(each), group * each + random.nextInt(each), Set.of(Kind.QUOTED)));
            }
        }
        List<Subject> subjects =
                IntStream.range(0, groups * each).mapToObj(DrawingTest::text).toList();
        List<Node> nodes = Drawing.byForces(new Graph(subjects, ties)).nodes();
        double within = 0;
        double between = 0;
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = 0; j < nodes.size(); j++) {
                double apart = Math.hypot(
                        nodes.get(i).x() - nodes.get(j).x(),
                        nodes.get(i).y() - nodes.get(j).y());
                if (i / each == j / each) {
                    within += apart / each;
                } else {
                    between += apart / (each * (groups - 1));
                }
            }
        }
        assertTrue(within * 2 < between, within + " within, " + between + " between");
    }
}
