package dev.outloud.render.view;

import java.util.List;

/**
 * A map of people, texts and topics, to be drawn as SVG. Lengths are in pixels at natural size.
 *
 * @param lines by kind, the weakest first
 * @param legend the kinds of lines in it, the strongest first
 */
public record MapView(int width, int height, List<LinesView> lines, List<DotView> dots, List<LinesView> legend) {
    public MapView {
        lines = List.copyOf(lines);
        dots = List.copyOf(dots);
        legend = List.copyOf(legend);
    }

    /**
     * Lines of one kind.
     *
     * @param key {@code quoted}, {@code replied}, {@code cited}, {@code mentioned}, {@code filed} or {@code near}
     * @param name for readers; empty where lines are of one dot
     * @param path for the {@code d} of a path
     */
    public record LinesView(String key, String name, String path) {}

    /**
     * A dot that leads to a page.
     *
     * @param kind {@code person}, {@code text} or {@code topic}
     * @param title what it is, in words
     * @param caption the name beside it; empty where there is no room
     * @param anchor {@code start}, {@code middle} or {@code end}
     * @param path its own lines, for the {@code d} of a path; empty in a map of very many
     */
    public record DotView(
            String kind,
            String href,
            String title,
            String x,
            String y,
            String radius,
            String caption,
            String captionX,
            String captionY,
            String anchor,
            String path) {}
}
