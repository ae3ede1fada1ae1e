package io.careerplan.kit.job;

import io.careerplan.kit.database.Notifications;
import io.careerplan.kit.database.Signal;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Claims jobs while there are free places, renews what it holds, and puts back what a stop cuts short. */
@ApplicationScoped
class JobDispatcher {

    private static final Logger LOG = Logger.getLogger(JobDispatcher.class);

    private final JobTable table;
    private final JobRunner runner;
    private final JobMetrics metrics;
    private final JobSettings settings;
    private final Notifications notifications;
    private final Signal signal;
    private final Semaphore places;
    private final Set<ClaimedJob> held = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean stopped;

    JobDispatcher(
            JobTable table, JobRunner runner, JobMetrics metrics, JobSettings settings, Notifications notifications) {
        this.table = table;
        this.runner = runner;
        this.metrics = metrics;
        this.settings = settings;
        this.notifications = notifications;
        this.signal = notifications.of("job");
        this.places = new Semaphore(settings.concurrency());
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            notifications.start();
            loop("job-dispatcher", signal, settings.pollEvery(), this::dispatch);
            loop("job-leases", new Signal(), settings.lease().dividedBy(3), this::renew);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        signal.give();
        threads.shutdown();
        if (!threads.awaitTermination(settings.stopWithin().toMillis(), TimeUnit.MILLISECONDS)) {
            threads.shutdownNow();
            attempt(() -> held.forEach(job -> table.putBack(job, 0)));
        }
    }

    private void loop(String name, Signal wake, Duration every, Runnable turn) {
        Thread.ofPlatform().daemon().name(name).start(() -> {
            while (!stopped) {
                attempt(turn);
                wake.await(every);
            }
        });
    }

    private static void attempt(Runnable turn) {
        try {
            turn.run();
        } catch (RuntimeException databaseAway) {
            LOG.warnf("jobs wait for the database: %s", databaseAway);
        }
    }

    private void dispatch() {
        while (!stopped && places.tryAcquire()) {
            Optional<ClaimedJob> claimed = claim();
            if (claimed.isEmpty()) {
                return;
            }
            held.add(claimed.get());
            threads.execute(() -> run(claimed.get()));
        }
    }

    /** Gives the place back unless a job takes it. */
    private Optional<ClaimedJob> claim() {
        Optional<ClaimedJob> claimed = Optional.empty();
        try {
            claimed = table.claim(runner.kinds());
            return claimed;
        } finally {
            if (claimed.isEmpty()) {
                places.release();
            }
        }
    }

    private void run(ClaimedJob job) {
        try {
            runner.run(job);
        } finally {
            held.remove(job);
            places.release();
            signal.give();
        }
    }

    private void renew() {
        held.forEach(job -> table.keep(job, 0));
        metrics.open(table.open());
    }
}
