package io.careerplan.kit.outbox;

import io.careerplan.kit.database.Notifications;
import io.careerplan.kit.database.Signal;
import io.careerplan.kit.database.WorkerDatabase;
import io.careerplan.kit.failpoint.FailPoints;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.apache.kafka.clients.producer.Producer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs the relay of this instance: woken by commits, looking by itself now and then, patient while the broker is away. */
@ApplicationScoped
class RelayThread {

    private static final Logger LOG = Logger.getLogger(RelayThread.class);

    private final WorkerDatabase database;
    private final OutboxSettings.Relay settings;
    private final RelayProducer producers;
    private final BacklogGauge backlog;
    private final Timer timer;
    private final FailPoints failPoints;
    private final Signal signal;
    private final Notifications notifications;
    private volatile boolean stopped;
    private @Nullable Thread thread;

    RelayThread(
            WorkerDatabase database,
            OutboxSettings settings,
            RelayProducer producers,
            BacklogGauge backlog,
            MeterRegistry meters,
            FailPoints failPoints,
            Notifications notifications) {
        this.database = database;
        this.settings = settings.relay();
        this.producers = producers;
        this.backlog = backlog;
        this.timer = Timer.builder("careerplan.outbox.publish")
                .description("From the first send of a pass to the last acknowledgement")
                .register(meters);
        this.failPoints = failPoints;
        this.notifications = notifications;
        this.signal = notifications.of("outbox");
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            notifications.start();
            thread = Thread.ofPlatform().daemon().name("outbox-relay").start(this::run);
        }
    }

    /** Lets the pass in hand end, so that what the broker has acknowledged is marked. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        signal.give();
        if (thread != null) {
            thread.join(settings.deliveryTimeout().plusSeconds(1));
        }
    }

    private void run() {
        while (!stopped) {
            producers.create(settings).ifPresent(this::publish);
            signal.await(settings.retryAfter());
        }
    }

    private void publish(Producer<String, byte[]> producer) {
        try (producer) {
            Relay relay = new Relay(database, new OutboxTable(), producer, settings, timer, failPoints);
            while (!stopped) {
                signal.await(pauseAfter(relay));
            }
        }
    }

    /** Does a pass and says how long to rest after it. */
    private Duration pauseAfter(Relay relay) {
        try {
            Relay.Pass pass = relay.pass();
            backlog.measureNowAndThen();
            if (pass.failure() != null) {
                LOG.warnf("events wait for the broker: %s", pass.failure());
                return settings.retryAfter();
            }
            return pass.isDrained() ? settings.pollEvery() : Duration.ZERO;
        } catch (RuntimeException databaseAway) {
            LOG.warnf("events wait for the database: %s", databaseAway);
            return settings.retryAfter();
        }
    }
}
