package io.careerplan.kit.idempotency;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Deletes answers that nobody will be given any more, in all tenants. */
@ApplicationScoped
class AnswerSweep {

    private static final Logger LOG = Logger.getLogger(AnswerSweep.class);

    private final AgroalDataSource worker;
    private final Clock clock;

    AnswerSweep(@DataSource("worker") AgroalDataSource worker, Clock clock) {
        this.worker = worker;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        try {
            LOG.debugf("Swept %d stored answers", deleteExpired());
        } catch (SQLException unavailable) {
            // An expired answer is not replayed either way, so the next round will do.
            LOG.warnf("Stored answers not swept this time: %s", unavailable.getMessage());
        }
    }

    int deleteExpired() throws SQLException {
        try (var connection = worker.getConnection();
                var delete = connection.prepareStatement("delete from idempotent_answer where stored_at < ?")) {
            delete.setTimestamp(1, Timestamp.from(clock.instant().minus(Answering.KEPT)));
            return delete.executeUpdate();
        }
    }
}
