package dev.outloud.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings what the forces found to the size of a page, and parts dots that lie on each other. Changes the places it is given.
 * For one thread.
 */
final class Spacing {
    /** Up to here each dot has room for a name. */
    private static final int ROOMY = 100;

    private static final double ROOM = 125;
    private static final double GAP = 7;
    private static final int ROUNDS = 60;

    private final double[] x;
    private final double[] y;
    private final double[] radii;

    Spacing(double[] x, double[] y, double[] radii) {
        this.x = x;
        this.y = y;
        this.radii = radii;
    }

    void run() {
        scale();
        boolean isMoved = true;
        for (int round = 0; round < ROUNDS && isMoved; round++) {
            isMoved = part();
        }
    }

    /** The square of the width grows with the number of dots, and more slowly where names are left out. */
    private void scale() {
        double width = ROOM * Math.sqrt(Math.min(x.length, ROOMY));
        if (x.length > ROOMY) {
            width *= Math.sqrt(Math.sqrt((double) x.length / ROOMY));
        }
        Extent extent = Extent.of(x, y);
        double longest = Math.max(extent.right() - extent.left(), extent.bottom() - extent.top());
        double scale = longest == 0 ? 1 : width / longest;
        for (int i = 0; i < x.length; i++) {
            x[i] *= scale;
            y[i] *= scale;
        }
    }

    private boolean part() {
        double cell = GAP;
        for (double radius : radii) {
            cell = Math.max(cell, 2 * radius + GAP);
        }
        Map<Long, List<Integer>> cells = new HashMap<>();
        for (int i = 0; i < x.length; i++) {
            cells.computeIfAbsent(key(column(x[i], cell), column(y[i], cell)), key -> new ArrayList<>())
                    .add(i);
        }
        boolean isMoved = false;
        for (int i = 0; i < x.length; i++) {
            int column = column(x[i], cell);
            int row = column(y[i], cell);
            for (int near = 0; near < 9; near++) {
                for (int other : cells.getOrDefault(key(column + near % 3 - 1, row + near / 3 - 1), List.of())) {
                    if (other > i) {
                        isMoved |= part(i, other);
                    }
                }
            }
        }
        return isMoved;
    }

    private boolean part(int one, int other) {
        double across = x[other] - x[one];
        double down = y[other] - y[one];
        double apart = Math.sqrt(across * across + down * down);
        double wanted = radii[one] + radii[other] + GAP;
        if (apart >= wanted) {
            return false;
        }
        double share = (wanted - apart) / 2 + 0.01;
        double toX = apart == 0 ? 1 : across / apart;
        double toY = apart == 0 ? 0 : down / apart;
        x[one] -= toX * share;
        y[one] -= toY * share;
        x[other] += toX * share;
        y[other] += toY * share;
        return true;
    }

    private static int column(double place, double cell) {
        return (int) Math.floor(place / cell);
    }

    private static long key(int column, int row) {
        return ((long) column << 32) ^ (row & 0xffffffffL);
    }
}
