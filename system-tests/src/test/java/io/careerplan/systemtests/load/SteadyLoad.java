package io.careerplan.systemtests.load;

import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Errands at an even pace, however long the answers take: a call that is due while everybody still waits for an answer is made as
 * soon as one has it, and its time runs from when it was due.
 */
public final class SteadyLoad implements AutoCloseable {

    private static final long LAST_ANSWER_SECONDS = 90;

    private final BlockingQueue<Errand> idle;
    private final Collection<Shot> shots = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Future<?> pace;
    private volatile String phase;

    private SteadyLoad(List<? extends Errand> errands, int perSecond, String phase) {
        this.idle = new LinkedBlockingQueue<>(errands);
        this.phase = phase;
        this.pace = clock.scheduleAtFixedRate(this::call, 0, 1_000_000 / perSecond, TimeUnit.MICROSECONDS);
    }

    /** Begins so many calls a second. */
    public static SteadyLoad start(List<? extends Errand> errands, int perSecond, String phase) {
        return new SteadyLoad(errands, perSecond, phase);
    }

    private void call() {
        var due = System.nanoTime();
        var during = phase;
        threads.execute(() -> call(during, due));
    }

    private void call(String during, long due) {
        try {
            var errand = idle.take();
            int status = status(errand);
            shots.add(new Shot(during, status, System.nanoTime() - due));
            idle.add(errand);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int status(Errand errand) {
        try {
            var answer = errand.run();
            if (answer.status() >= 300) {
                System.out.println(answer.call() + " " + answer.status() + " " + answer.text());
            }
            return answer.status();
        } catch (UncheckedIOException broken) {
            System.out.println(broken + " " + broken.getCause());
            return 0;
        }
    }

    /** What is going on from now on. */
    public void phase(String name) {
        phase = name;
    }

    /** Stops, and waits until the last has its answer. */
    public void stop() throws InterruptedException {
        pace.cancel(false);
        clock.shutdown();
        clock.awaitTermination(1, TimeUnit.SECONDS);
        threads.shutdown();
        if (!threads.awaitTermination(LAST_ANSWER_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Calls without an answer");
        }
    }

    /** Calls made so far. */
    public long calls() {
        return shots.size();
    }

    /** Calls without an answer, or with any but a success. */
    public long failed() {
        return shots.stream().filter(shot -> shot.status() / 100 != 2).count();
    }

    /** Answers of 5xx. */
    public long serverErrors() {
        return shots.stream().filter(shot -> shot.status() >= 500).count();
    }

    /** The time within which 99 of 100 calls of a phase had their answer, in milliseconds. */
    public double p99Millis(String during) {
        var sorted = shots.stream()
                .filter(shot -> shot.phase().equals(during))
                .mapToLong(Shot::nanos)
                .sorted()
                .toArray();
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(sorted.length * 0.99) - 1] / 1e6;
    }

    @Override
    public void close() {
        clock.shutdownNow();
        threads.shutdownNow();
    }
}
