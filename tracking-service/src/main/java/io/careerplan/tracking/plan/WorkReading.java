package io.careerplan.tracking.plan;

import static java.util.stream.Collectors.toMap;

import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Reads what people did about plans, summed up by the database: years of entries come down to one row for each task. */
@ApplicationScoped
class WorkReading {

    private static final String BY_TASK = """
            select task_id, sum(minutes) as minutes, max(at) as latest,
                   min(at) filter (where done and sequence > last_open) as done_since
              from (select task_id, minutes, at, done, sequence,
                           coalesce(max(sequence) filter (where not done) over (partition by task_id), 0) as last_open
                      from task_log
                     where tenant = :tenant and plan_id = :plan and at < :end) entry
             group by task_id""";

    private final Session session;
    private final CurrentTenant tenant;

    WorkReading(Session session, CurrentTenant tenant) {
        this.session = session;
        this.tenant = tenant;
    }

    /** What had been done about the plan before an instant. */
    WorkDone before(UUID planId, Instant end) {
        return new WorkDone(tasks(planId, end), completions(planId, end));
    }

    /** Minutes logged on the plan from an instant on. */
    long minutesSince(UUID planId, Instant since) {
        return session.createSelectionQuery(
                        "select coalesce(sum(minutes), 0) from TaskLog where planId = :plan and at >= :since",
                        Long.class)
                .setParameter("plan", planId)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** Ids of the plan's milestones that were reached from an instant on. */
    Set<String> reachedSince(UUID planId, Instant since) {
        return session.createSelectionQuery(
                        "select itemId from MilestoneCompletion where planId = :plan and at >= :since", String.class)
                .setParameter("plan", planId)
                .setParameter("since", since)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<String, TaskWork> tasks(UUID planId, Instant end) {
        List<Tuple> rows = session.createNativeQuery(BY_TASK, Tuple.class)
                .addSynchronizedEntityClass(TaskLog.class)
                .addScalar("task_id", String.class)
                .addScalar("minutes", Long.class)
                .addScalar("latest", Instant.class)
                .addScalar("done_since", Instant.class)
                .setParameter("tenant", tenant.require())
                .setParameter("plan", planId)
                .setParameter("end", end)
                .getResultList();
        return rows.stream().collect(toMap(row -> row.get("task_id", String.class), WorkReading::work));
    }

    private static TaskWork work(Tuple row) {
        return new TaskWork(
                row.get("minutes", Long.class), row.get("latest", Instant.class), row.get("done_since", Instant.class));
    }

    private Map<String, MilestoneCompletion> completions(UUID planId, Instant end) {
        return session.createSelectionQuery(
                        "from MilestoneCompletion where planId = :plan and at < :end", MilestoneCompletion.class)
                .setParameter("plan", planId)
                .setParameter("end", end)
                .getResultStream()
                .collect(toMap(MilestoneCompletion::itemId, completion -> completion));
    }
}
