package io.careerplan.kit.outbox;

import io.careerplan.kit.database.WorkerDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Shows what waits in the outbox. The relay counts it now and then; a scrape only reads the last count. */
@ApplicationScoped
class BacklogGauge {

    private final WorkerDatabase database;
    private final Duration every;
    private volatile Backlog last = Backlog.NONE;
    private volatile long measuredNanos;

    BacklogGauge(WorkerDatabase database, OutboxSettings settings, MeterRegistry meters) {
        this.database = database;
        this.every = settings.relay().measureEvery();
        this.measuredNanos = System.nanoTime() - every.toNanos();
        Gauge.builder("careerplan.outbox.unpublished", this, gauge -> gauge.last.rows())
                .description("Events that wait to be published")
                .register(meters);
        Gauge.builder("careerplan.outbox.oldest.age", this, gauge -> gauge.last.age(gauge.sinceCount()))
                .description("How long the oldest of them has waited")
                .baseUnit("seconds")
                .register(meters);
    }

    private Duration sinceCount() {
        return Duration.ofNanos(System.nanoTime() - measuredNanos);
    }

    /** Counts, if the last count is old enough. */
    void measureNowAndThen() {
        if (System.nanoTime() - measuredNanos >= every.toNanos()) {
            last = database.call(new OutboxTable()::backlog);
            measuredNanos = System.nanoTime();
        }
    }
}
