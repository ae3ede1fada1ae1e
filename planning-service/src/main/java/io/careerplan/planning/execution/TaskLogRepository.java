package io.careerplan.planning.execution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Work logged on tasks of the present tenant. */
@ApplicationScoped
class TaskLogRepository implements PanacheRepositoryBase<TaskLog, UUID> {

    void note(TaskLog log) {
        if (findByIdOptional(log.id()).isEmpty()) {
            persist(log);
        }
    }

    /** In the order of the work. */
    List<TaskLog> ofPerson(UUID person) {
        return list("personId = ?1 order by at, id", person);
    }

    /** In the order of the work. */
    List<TaskLog> ofPlan(UUID plan) {
        return list("planId = ?1 order by at, id", plan);
    }

    void deleteOfPerson(UUID person) {
        delete("personId = ?1", person);
    }
}
