package io.careerplan.kit.job;

import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.WorkerDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The jobs as the worker role sees them. All times are the database's, so that instances need not agree on theirs. */
@ApplicationScoped
class JobTable {

    private static final String CLAIM = """
            UPDATE job SET state = 'RUNNING', attempts = attempts + 1, started_at = coalesce(started_at, now()),
                lease_until = now() + ? * interval '1 millisecond'
            WHERE id = (SELECT id FROM job
                WHERE kind = ANY (?) AND attempts < ? AND (state = 'QUEUED' AND not_before <= now()
                    OR state = 'RUNNING' AND lease_until < now())
                ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, tenant, kind, input::text AS input, attempts""";

    private static final String HELD = " WHERE tenant = ? AND id = ? AND attempts = ? AND state = 'RUNNING'";

    private static final String KEEP = """
            UPDATE job SET progress = greatest(progress, ?), result = coalesce(?::jsonb, result),
                lease_until = now() + ? * interval '1 millisecond'""" + HELD;

    private static final String END = """
            UPDATE job SET state = ?, result = coalesce(?::jsonb, result), cause = ?, lease_until = NULL,
                finished_at = now(), progress = CASE WHEN ? = 'SUCCEEDED' THEN 100 ELSE progress END""" + HELD;

    private static final String PUT_BACK = """
            UPDATE job SET state = 'QUEUED', lease_until = NULL,
                not_before = now() + ? * interval '1 millisecond'""" + HELD;

    private static final String GIVE_UP = """
            UPDATE job SET state = 'FAILED', lease_until = NULL, finished_at = now(),
                cause = 'given up after ' || attempts || ' runs that never came to an end'
            WHERE attempts >= ? AND (state = 'QUEUED' OR state = 'RUNNING' AND lease_until < now())""";

    private static final String OPEN = """
            SELECT state, count(*) FROM job WHERE state IN ('QUEUED', 'RUNNING') GROUP BY state""";

    private final WorkerDatabase database;
    private final JobSettings settings;

    JobTable(WorkerDatabase database, JobSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** The oldest job of these kinds that waits, or whose instance no longer renews it; gives up what was tried enough. */
    Optional<ClaimedJob> claim(Set<String> kinds) {
        Sql claim = Sql.of(CLAIM, settings.lease().toMillis(), kinds, settings.attempts());
        return database.call(connection -> {
            Sql.of(GIVE_UP, settings.attempts()).update(connection);
            return claim.first(connection, ClaimedJob::read);
        });
    }

    /** Renews the lease; false when the job is no longer ours. */
    boolean keep(ClaimedJob job, int percent) {
        return keep(job, percent, null);
    }

    /** Renews the lease and keeps what is done so far, if that is told; false when the job is no longer ours. */
    boolean keep(ClaimedJob job, int percent, @Nullable String soFar) {
        return changed(
                Sql.of(KEEP, percent, soFar, settings.lease().toMillis(), job.tenant(), job.id(), job.attempt()));
    }

    /** Ends the job, unless somebody else holds it by now. One that failed keeps what it had done. */
    void end(ClaimedJob job, JobEnd end) {
        String state = end.state().name();
        changed(Sql.of(END, state, end.result(), end.cause(), state, job.tenant(), job.id(), job.attempt()));
    }

    /** Puts the job back into the queue, to be run again after a pause. */
    void putBack(ClaimedJob job, long pauseMillis) {
        changed(Sql.of(PUT_BACK, pauseMillis, job.tenant(), job.id(), job.attempt()));
    }

    /** How many jobs are queued and running. */
    Map<JobState, Long> open() {
        Map<JobState, Long> counts = new EnumMap<>(JobState.class);
        database.call(connection ->
                Sql.of(OPEN).list(connection, row -> counts.put(JobState.valueOf(row.getString(1)), row.getLong(2))));
        return counts;
    }

    private boolean changed(Sql change) {
        return database.call(change::update) == 1;
    }
}
