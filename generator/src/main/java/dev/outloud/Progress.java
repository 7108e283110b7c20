package dev.outloud;

/** Hears how far a run is that uses the network, from one thread at a time. */
@FunctionalInterface
public interface Progress {
    /**
     * Is told after each thing that was fetched.
     *
     * @param done how many there were
     */
    void done(int done, int of);
}
