package dev.outloud.map;

/** The smallest rectangle round some dots. */
record Extent(double left, double top, double right, double bottom) {
    static Extent of(double[] x, double[] y) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            left = Math.min(left, x[i]);
            right = Math.max(right, x[i]);
            top = Math.min(top, y[i]);
            bottom = Math.max(bottom, y[i]);
        }
        return new Extent(left, top, right, bottom);
    }

    /** Which cell of a grid over it holds a place. */
    int cell(double x, double y, int side) {
        return part(y - top, bottom - top, side) * side + part(x - left, right - left, side);
    }

    private static int part(double way, double length, int side) {
        return length == 0 ? 0 : Math.min(side - 1, (int) (way / length * side));
    }
}
