package dev.outloud.citation;

import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** As many engines for one style in one language as threads want one at a time. Thread-safe. */
final class Engines {
    private final CslStyle style;
    private final Locale language;
    private final UnaryOperator<String> ordinals;
    private final Map<String, String> titles = new ConcurrentHashMap<>();
    private final Queue<Engine> idle = new ConcurrentLinkedQueue<>();

    Engines(CslStyle style, Locale language, UnaryOperator<String> ordinals) {
        this.style = style;
        this.language = language;
        this.ordinals = ordinals;
    }

    CslStyle style() {
        return style;
    }

    <T> T use(Function<Engine, T> task) {
        Engine found = idle.poll();
        Engine engine = found == null ? new Engine(style, language, titles, ordinals) : found;
        T result = task.apply(engine);
        idle.add(engine);
        return result;
    }
}
