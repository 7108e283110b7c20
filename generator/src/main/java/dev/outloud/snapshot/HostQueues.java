package dev.outloud.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

/** Pages in one queue for each host: several queues move at once, in each one page after the other. */
final class HostQueues {
    private static final int AT_ONCE = 8;

    private final AtomicReferenceArray<KeptPage> pages;
    private final Map<String, List<Integer>> queues = new LinkedHashMap<>();
    private int done;

    HostQueues(List<KeptPage> pages, Function<KeptPage, String> host) {
        this.pages = new AtomicReferenceArray<>(pages.toArray(KeptPage[]::new));
        for (int i = 0; i < pages.size(); i++) {
            queues.computeIfAbsent(host.apply(pages.get(i)), name -> new ArrayList<>())
                    .add(i);
        }
    }

    /**
     * All pages after the step, in their order; those that were not reached when the thread was interrupted are as they
     * were.
     */
    List<KeptPage> run(UnaryOperator<KeptPage> step, IntConsumer progress) {
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
            throw new IllegalStateException("a page could not be kept in a way that nobody thought of", e.getCause());
        } finally {
            threads.shutdownNow();
        }
        List<KeptPage> after = new ArrayList<>();
        for (int i = 0; i < pages.length(); i++) {
            after.add(pages.get(i));
        }
        return List.copyOf(after);
    }

    private Void walk(List<Integer> queue, UnaryOperator<KeptPage> step, IntConsumer progress) {
        for (int i : queue) {
            pages.set(i, step.apply(pages.get(i)));
            tell(progress);
        }
        return null;
    }

    private synchronized void tell(IntConsumer progress) {
        done++;
        progress.accept(done);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "snapshot");
        thread.setDaemon(true);
        return thread;
    }
}
