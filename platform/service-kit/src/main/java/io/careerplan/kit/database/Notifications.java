package io.careerplan.kit.database;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Listens to PostgreSQL on one connection and gives the signal of the table that got rows. Best effort: whoever waits
 * must poll as well. After a lost connection every signal is given once, because notifications may have been missed.
 */
@ApplicationScoped
public class Notifications {

    private static final Logger LOG = Logger.getLogger(Notifications.class);
    private static final int WAIT_MILLIS = 1_000;
    private static final int PROBE_AFTER_WAITS = 10;

    private final WorkerDatabase database;
    private final Map<String, Signal> signals = new ConcurrentHashMap<>();
    private final Signal retry = new Signal();
    private volatile boolean stopped;
    private @Nullable Thread listener;

    Notifications(WorkerDatabase database) {
        this.database = database;
    }

    /** The signal that is given after each commit that added rows to the table; its trigger is {@code wake_up()}. */
    public Signal of(String table) {
        return signals.computeIfAbsent("careerplan_" + table, channel -> new Signal());
    }

    /** Begins to listen for the tables asked for, now or later. */
    public synchronized void start() {
        if (!stopped && listener == null) {
            listener = Thread.ofPlatform().daemon().name("notifications").start(this::listen);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        retry.give();
    }

    private void listen() {
        while (!stopped) {
            try (Connection connection = database.open()) {
                listenOn(connection);
            } catch (SQLException lost) {
                LOG.debugf("not listening, polling only: %s", lost.getMessage());
                retry.await(Duration.ofSeconds(1));
            }
        }
    }

    private void listenOn(Connection connection) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        Set<String> heard = new HashSet<>();
        for (int waits = 1; !stopped; waits++) {
            listenToNew(connection, heard);
            PGNotification[] received = postgres.getNotifications(WAIT_MILLIS);
            give(received == null ? new PGNotification[0] : received);
            if (waits % PROBE_AFTER_WAITS == 0) {
                Sql.of("SELECT 1").first(connection, row -> true);
            }
        }
        Sql.of("UNLISTEN *").update(connection);
    }

    /** Whoever asks for a signal late is heard as well; what came before is made good by a signal. */
    private void listenToNew(Connection connection, Set<String> heard) throws SQLException {
        for (Map.Entry<String, Signal> signal : signals.entrySet()) {
            if (heard.add(signal.getKey())) {
                Sql.of("LISTEN " + signal.getKey()).update(connection);
                signal.getValue().give();
            }
        }
    }

    private void give(PGNotification[] received) {
        for (PGNotification notification : received) {
            Signal signal = signals.get(notification.getName());
            if (signal != null) {
                signal.give();
            }
        }
    }
}
