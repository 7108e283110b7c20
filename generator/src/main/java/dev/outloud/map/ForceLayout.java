package dev.outloud.map;

import dev.outloud.model.map.NetworkMap.Tie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lays out a graph by forces: lines pull, dots push each other away, the more the more lines they have, so that those that many
 * lines meet get room (ForceAtlas2, Jacomy et al. 2014), and all are drawn to the middle. Dots far away push as one, by cells of a grid, which keeps a round below the square of their number. Only arithmetic
 * that is exact by the Java language is used, so that every machine draws the same. The unit is the length that a line would
 * like to have. For one thread.
 */
final class ForceLayout {
    /** From here on the grid pays. */
    private static final int FEW = 150;

    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
    private static final int MOST_ROUNDS = 300;
    private static final int LEAST_ROUNDS = 80;
    private static final int STEPS = 60_000;

    /** A page is wider than high. */
    private static final double PULL_ACROSS = 0.06;

    private static final double PULL_DOWN = 0.085;
    private static final double TINY = 1e-4;
    private static final double PULL = 1;

    private final int count;
    private final int[] from;
    private final int[] to;
    private final double[] x;
    private final double[] y;
    private final double[] mass;
    private final double[] forceX;
    private final double[] forceY;
    private final int side;
    private final int[] cells;
    private final int[] inCell;
    private final int[] starts;
    private final double[] sumX;
    private final double[] sumY;
    private final double[] sumMass;

    ForceLayout(int count, List<Tie> ties) {
        this.count = count;
        this.from = ties.stream().mapToInt(Tie::from).toArray();
        this.to = ties.stream().mapToInt(Tie::to).toArray();
        this.x = new double[count];
        this.y = new double[count];
        this.mass = new double[count];
        this.forceX = new double[count];
        this.forceY = new double[count];
        this.side = count < FEW ? 1 : (int) StrictMath.round(StrictMath.cbrt(count));
        this.cells = new int[count];
        this.inCell = new int[count];
        this.starts = new int[side * side + 1];
        this.sumX = new double[side * side];
        this.sumY = new double[side * side];
        this.sumMass = new double[side * side];
        Arrays.fill(mass, 1);
        for (int i = 0; i < from.length; i++) {
            mass[from[i]]++;
            mass[to[i]]++;
        }
    }

    double x(int dot) {
        return x[dot];
    }

    double y(int dot) {
        return y[dot];
    }

    /** Finds a place for each. */
    void run() {
        begin();
        int rounds = Math.max(LEAST_ROUNDS, Math.min(MOST_ROUNDS, STEPS / Math.max(1, count)));
        double hot = Math.sqrt(count) / 4;
        for (int round = 0; round < rounds; round++) {
            push();
            pull();
            move(hot * (rounds - round) / rounds);
        }
    }

    /** On a spiral, neighbours close to each other. */
    private void begin() {
        List<List<Integer>> neighbours = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            neighbours.add(new ArrayList<>());
        }
        for (int i = 0; i < from.length; i++) {
            neighbours.get(from[i]).add(to[i]);
            neighbours.get(to[i]).add(from[i]);
        }
        boolean[] seen = new boolean[count];
        int placed = 0;
        List<Integer> order = new ArrayList<>(count);
        for (int first = 0; first < count; first++) {
            visit(first, seen, order);
            for (; placed < order.size(); placed++) {
                int dot = order.get(placed);
                double radius = Math.sqrt(placed + 0.5);
                x[dot] = radius * StrictMath.cos(placed * GOLDEN_ANGLE);
                y[dot] = radius * StrictMath.sin(placed * GOLDEN_ANGLE);
                neighbours.get(dot).forEach(next -> visit(next, seen, order));
            }
        }
    }

    private static void visit(int dot, boolean[] seen, List<Integer> order) {
        if (!seen[dot]) {
            seen[dot] = true;
            order.add(dot);
        }
    }

    private void push() {
        sort();
        for (int dot = 0; dot < count; dot++) {
            forceX[dot] = -PULL_ACROSS * mass[dot] * x[dot];
            forceY[dot] = -PULL_DOWN * mass[dot] * y[dot];
            int row = cells[dot] / side;
            int column = cells[dot] % side;
            for (int cell = 0; cell < side * side; cell++) {
                if (starts[cell + 1] == starts[cell]) {
                    continue;
                }
                if (Math.abs(cell / side - row) <= 1 && Math.abs(cell % side - column) <= 1) {
                    for (int i = starts[cell]; i < starts[cell + 1]; i++) {
                        away(dot, x[inCell[i]], y[inCell[i]], mass[inCell[i]]);
                    }
                } else {
                    away(dot, sumX[cell] / sumMass[cell], sumY[cell] / sumMass[cell], sumMass[cell]);
                }
            }
        }
    }

    /** A dot does not push itself: its way to itself is of no length. */
    private void away(int dot, double otherX, double otherY, double weight) {
        double across = x[dot] - otherX;
        double down = y[dot] - otherY;
        double push = mass[dot] * weight / (across * across + down * down + TINY);
        forceX[dot] += across * push;
        forceY[dot] += down * push;
    }

    /** Into the cells of a grid. */
    private void sort() {
        Extent extent = Extent.of(x, y);
        Arrays.fill(starts, 0);
        Arrays.fill(sumX, 0);
        Arrays.fill(sumY, 0);
        Arrays.fill(sumMass, 0);
        for (int dot = 0; dot < count; dot++) {
            int cell = extent.cell(x[dot], y[dot], side);
            cells[dot] = cell;
            starts[cell + 1]++;
            sumX[cell] += mass[dot] * x[dot];
            sumY[cell] += mass[dot] * y[dot];
            sumMass[cell] += mass[dot];
        }
        for (int cell = 0; cell < side * side; cell++) {
            starts[cell + 1] += starts[cell];
        }
        int[] next = starts.clone();
        for (int dot = 0; dot < count; dot++) {
            inCell[next[cells[dot]]++] = dot;
        }
    }

    private void pull() {
        for (int i = 0; i < from.length; i++) {
            double across = x[to[i]] - x[from[i]];
            double down = y[to[i]] - y[from[i]];
            forceX[from[i]] += across * PULL;
            forceY[from[i]] += down * PULL;
            forceX[to[i]] -= across * PULL;
            forceY[to[i]] -= down * PULL;
        }
    }

    /** The more lines meet in a dot, the slower it goes. */
    private void move(double most) {
        for (int dot = 0; dot < count; dot++) {
            double length = Math.sqrt(forceX[dot] * forceX[dot] + forceY[dot] * forceY[dot]) / mass[dot];
            double share = (length > most ? most / length : 1) / mass[dot];
            x[dot] += forceX[dot] * share;
            y[dot] += forceY[dot] * share;
        }
    }
}
