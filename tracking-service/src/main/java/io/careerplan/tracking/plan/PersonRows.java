package io.careerplan.tracking.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Everything about plans that belongs to one person. */
@ApplicationScoped
public class PersonRows {

    /** Plans first: whoever adds a fact holds the plan's row, so that afterwards no fact can come. */
    private static final List<String> ENTITIES =
            List.of("PlanCopy", "TaskLog", "MilestoneCompletion", "MilestoneMiss", "PlanCalendar");

    private final Session session;

    PersonRows(Session session) {
        this.session = session;
    }

    public List<PlanCopy> plans(UUID personId) {
        return list(PlanCopy.class, personId, "id");
    }

    /** Entries of work in the order in which they were made. */
    public List<TaskLog> logs(UUID personId) {
        return list(TaskLog.class, personId, "sequence");
    }

    public List<MilestoneCompletion> completions(UUID personId) {
        return list(MilestoneCompletion.class, personId, "at, id");
    }

    public List<MilestoneMiss> misses(UUID personId) {
        return list(MilestoneMiss.class, personId, "at, id");
    }

    /** People who did something or whom something passed by, ascending. */
    public List<UUID> peopleAfter(UUID after, int limit) {
        return session.createSelectionQuery("""
                        select personId from TaskLog where personId > :after
                        union select personId from MilestoneCompletion where personId > :after
                        union select personId from MilestoneMiss where personId > :after
                        order by 1""", UUID.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Forgets the person: their facts, and the copies of their plans with all that hangs on these. */
    public void erase(UUID personId) {
        ENTITIES.forEach(entity -> session.createMutationQuery("delete from " + entity + " where personId = :person")
                .setParameter("person", personId)
                .executeUpdate());
    }

    private <T> List<T> list(Class<T> type, UUID personId, String order) {
        String hql = "from " + type.getSimpleName() + " where personId = :person order by " + order;
        return session.createSelectionQuery(hql, type)
                .setParameter("person", personId)
                .getResultList();
    }
}
