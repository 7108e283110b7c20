package dev.outloud.net;

import java.time.Duration;

/** How to wait. A parameter, so that nobody has to wait in a test. */
@FunctionalInterface
public interface Pause {
    /** Waits by the clock of the machine. */
    Pause SLEEPING = time -> Thread.sleep(time.toMillis());

    /** Returns when the time is over. */
    void of(Duration time) throws InterruptedException;
}
