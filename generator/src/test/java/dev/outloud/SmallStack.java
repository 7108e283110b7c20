package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** A thread whose stack is as small as that of a worker on any system. */
public final class SmallStack {
    /** Not a measurement, but so that a text that never ends fails by its name. */
    private static final long LONG = 60_000;

    private SmallStack() {}

    /** What work on such a thread gives; fails if it throws, or takes longer than an author would wait. */
    public static <T> T run(Supplier<T> work) throws InterruptedException {
        List<T> result = new CopyOnWriteArrayList<>();
        List<Throwable> thrown = new CopyOnWriteArrayList<>();
        Thread thread = new Thread(null, () -> result.add(work.get()), "small", 512 << 10);
        thread.setUncaughtExceptionHandler((t, e) -> thrown.add(e));
        thread.setDaemon(true);
        thread.start();
        thread.join(LONG);
        if (!thrown.isEmpty()) {
            throw new AssertionError(thrown.get(0));
        }
        assertEquals(1, result.size(), "it took too long");
        return result.get(0);
    }
}
