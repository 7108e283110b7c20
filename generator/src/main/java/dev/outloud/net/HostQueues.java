package dev.outloud.net;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

/**
 * Things to fetch in one queue for each host: several queues move at once, in each one thing after the other. For one
 * run.
 */
public final class HostQueues<T> {
    private static final int AT_ONCE = 16;

    private final AtomicReferenceArray<T> things;
    private final Map<String, List<Integer>> queues = new LinkedHashMap<>();
    private int done;

    /** @param address of what is to be fetched for a thing */
    public HostQueues(List<T> things, Function<T, String> address) {
        this.things = new AtomicReferenceArray<>(things.size());
        for (int i = 0; i < things.size(); i++) {
            this.things.set(i, things.get(i));
            queues.computeIfAbsent(host(address.apply(things.get(i))), name -> new ArrayList<>())
                    .add(i);
        }
    }

    private static String host(String url) {
        String behindScheme = url.substring(url.indexOf(':') + 1).replaceFirst("^/*", "");
        return behindScheme.split("[/?:]", 2)[0].toLowerCase(Locale.ROOT);
    }

    /**
     * All things after the step, in their order; those that were not reached when the thread was interrupted are as they
     * were.
     *
     * @param progress is told after each how many are done
     */
    public List<T> run(UnaryOperator<T> step, IntConsumer progress) {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, HostQueues::daemon);
        try {
            List<Callable<Void>> walks = new ArrayList<>();
            queues.values().forEach(queue -> walks.add(() -> walk(queue, step, progress)));
            for (Future<Void> walk : threads.invokeAll(walks)) {
                walk.get();
            }
        } catch (InterruptedException | CancellationException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a fetch ended in a way that nobody thought of", e.getCause());
        } finally {
            threads.shutdownNow();
        }
        List<T> after = new ArrayList<>();
        for (int i = 0; i < things.length(); i++) {
            after.add(things.get(i));
        }
        return List.copyOf(after);
    }

    private Void walk(List<Integer> queue, UnaryOperator<T> step, IntConsumer progress) {
        for (int i : queue) {
            things.set(i, step.apply(things.get(i)));
            tell(progress);
        }
        return null;
    }

    private synchronized void tell(IntConsumer progress) {
        done++;
        progress.accept(done);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "host-queue");
        thread.setDaemon(true);
        return thread;
    }
}
