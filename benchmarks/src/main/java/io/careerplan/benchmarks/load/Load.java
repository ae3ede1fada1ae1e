package io.careerplan.benchmarks.load;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/**
 * Load of two kinds. Closed: every connection asks again as soon as it is answered, which finds out how much a server can
 * do. Open: requests come at a constant rate whether the server keeps up or not, and a late answer counts from the moment
 * its request was to be sent, so that a stall shows in every request that it held up.
 */
public final class Load {

    private static final long LONGEST = Duration.ofMinutes(1).toNanos();
    private static final int DIGITS = 3;

    private final Workload workload;
    private final int connections;
    private final AtomicLong number;

    /**
     * Load over so many connections.
     *
     * @param number the next number a request is made from, shared by the loads of one workload
     */
    public Load(Workload workload, int connections, AtomicLong number) {
        this.workload = workload;
        this.connections = connections;
        this.number = number;
    }

    /** Asks as fast as answers come. */
    public Outcome closed(Duration time) {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        return together(start, worker -> {
            while (System.nanoTime() < end) {
                worker.ask(System.nanoTime());
            }
        });
    }

    /** Asks at a constant rate a second. */
    public Outcome open(double rate, Duration time) {
        long start = System.nanoTime();
        long count = (long) (rate * time.toNanos() / 1e9);
        var next = new AtomicLong();
        return together(start, worker -> {
            for (long turn = next.getAndIncrement(); turn < count; turn = next.getAndIncrement()) {
                long intended = start + (long) (turn * 1e9 / rate);
                awaitUntil(intended);
                worker.ask(intended);
            }
        });
    }

    private static void awaitUntil(long moment) {
        long left = moment - System.nanoTime();
        while (left > 0) {
            LockSupport.parkNanos(left);
            left = moment - System.nanoTime();
        }
    }

    @FunctionalInterface
    private interface Script {
        void run(Worker worker);
    }

    private Outcome together(long start, Script script) {
        try (var threads = Executors.newFixedThreadPool(connections)) {
            List<Callable<Worker>> work = IntStream.range(0, connections)
                    .mapToObj(_ -> (Callable<Worker>) () -> play(script))
                    .toList();
            return sum(start, threads.invokeAll(work));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while measuring", e);
        }
    }

    private Worker play(Script script) {
        try (var connection = Exchange.to(workload.port())) {
            var worker = new Worker(connection);
            script.run(worker);
            return worker;
        }
    }

    private static Outcome sum(long start, List<Future<Worker>> done) throws InterruptedException {
        var took = Duration.ofNanos(System.nanoTime() - start);
        var latencies = new Histogram(LONGEST, DIGITS);
        long bad = 0;
        try {
            for (var each : done) {
                latencies.add(each.get().latencies);
                bad += each.get().bad;
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A connection failed while measuring", e.getCause());
        }
        return new Outcome(latencies.getTotalCount() - bad, bad, took, latencies);
    }

    private final class Worker {
        private final Exchange connection;
        private final Histogram latencies = new Histogram(LONGEST, DIGITS);
        private long bad;

        Worker(Exchange connection) {
            this.connection = connection;
        }

        void ask(long intended) {
            int status = connection.status(workload.request().apply(number.getAndIncrement()));
            latencies.recordValue(Math.clamp(System.nanoTime() - intended, 1, LONGEST));
            if (!workload.isGood().test(status)) {
                bad++;
            }
        }
    }
}
