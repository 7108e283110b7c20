package dev.outloud.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What of a plane is taken already. For one thread. */
final class Room {
    private static final int CELL = 64;

    private final Map<Long, List<Box>> taken = new HashMap<>();

    void take(Box box) {
        cells(box)
                .forEach(cell ->
                        taken.computeIfAbsent(cell, key -> new ArrayList<>()).add(box));
    }

    boolean isFree(Box box) {
        return cells(box)
                .flatMap(cell -> taken.getOrDefault(cell, List.of()).stream())
                .noneMatch(box::meets);
    }

    private static Stream<Long> cells(Box box) {
        return IntStream.rangeClosed(cell(box.left()), cell(box.right()))
                .boxed()
                .flatMap(column -> IntStream.rangeClosed(cell(box.top()), cell(box.bottom()))
                        .mapToObj(row -> ((long) column << 32) ^ (row & 0xffffffffL)));
    }

    private static int cell(double place) {
        return (int) Math.floor(place / CELL);
    }
}
