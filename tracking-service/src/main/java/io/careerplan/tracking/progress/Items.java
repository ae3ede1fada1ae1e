package io.careerplan.tracking.progress;

import static io.careerplan.kit.http.Keyset.BY_ID;

import io.careerplan.kit.http.Position;
import io.careerplan.kit.http.Slice;
import io.careerplan.tracking.plan.Milestone;
import io.careerplan.tracking.plan.MilestoneCompletion;
import io.careerplan.tracking.plan.Task;
import io.careerplan.tracking.plan.TaskLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Milestones, tasks and entries of a plan in the order of their lists. */
@ApplicationScoped
class Items {

    private final Session session;

    Items(Session session) {
        this.session = session;
    }

    /** Milestones by date. */
    List<Milestone> milestones(UUID planId, Slice slice) {
        return byDay(Milestone.class, "e.planId = :plan", "due", Map.of("plan", planId), slice);
    }

    /** Tasks by week. */
    List<Task> tasks(UUID planId, TaskFilter filter, Slice slice) {
        String condition = "e.planId = :plan and e.weekStart between :from and :to and e.state in :states";
        Map<String, Object> own =
                Map.of("plan", planId, "from", filter.from(), "to", filter.to(), "states", filter.states());
        return byDay(Task.class, condition, "weekStart", own, slice);
    }

    /** Entries of a task, oldest first. */
    List<TaskLog> logs(UUID planId, String taskId, Slice slice) {
        Map<String, Object> own = Map.of("plan", planId, "task", taskId);
        String hql = "from TaskLog e where e.planId = :plan and e.taskId = :task" + slice.and(BY_ID);
        return list(TaskLog.class, hql, slice.with(BY_ID, own), slice);
    }

    Optional<TaskLog> findLog(UUID id) {
        return Optional.ofNullable(session.find(TaskLog.class, id));
    }

    Optional<MilestoneCompletion> findCompletion(Milestone milestone) {
        return Optional.ofNullable(session.find(MilestoneCompletion.class, milestone.id()));
    }

    List<MilestoneCompletion> completionsOf(UUID planId) {
        return session.createSelectionQuery("from MilestoneCompletion where planId = :plan", MilestoneCompletion.class)
                .setParameter("plan", planId)
                .getResultList();
    }

    private <T> List<T> byDay(Class<T> type, String condition, String day, Map<String, Object> own, Slice slice) {
        Map<String, Object> parameters = new HashMap<>(own);
        slice.after().ifPresent(after -> {
            parameters.put("day", dayOf(after));
            parameters.put("id", after.id());
        });
        String after = slice.after().isPresent() ? " and (e." + day + ", e.id) > (:day, :id)" : "";
        String hql = "from " + type.getSimpleName() + " e where " + condition + after + " order by e." + day + ", e.id";
        return list(type, hql, parameters, slice);
    }

    private <T> List<T> list(Class<T> type, String hql, Map<String, Object> parameters, Slice slice) {
        var query = session.createSelectionQuery(hql, type).setMaxResults(slice.fetch());
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static LocalDate dayOf(Position position) {
        return LocalDate.ofInstant(position.time(), ZoneOffset.UTC);
    }
}
