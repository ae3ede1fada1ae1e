package io.careerplan.planning.execution;

import io.careerplan.events.TaskLogged;
import io.careerplan.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry of work on a task; its id is the one tracking gave it, so that it is kept once however often it is told. */
@Entity
class TaskLog extends TenantOwned {
    private UUID planId;

    @Column(updatable = false)
    private UUID personId;

    private String taskId;
    private int minutes;
    private boolean done;
    private int plannedMinutes;
    private @Nullable Double estimatedMinutes;
    private Instant at;

    protected TaskLog() {}

    /** @param estimate minutes that the task was estimated at when work on it began, where that is known */
    TaskLog(TaskLogged fact, OptionalDouble estimate) {
        this.id = fact.logId();
        this.planId = fact.planId();
        this.personId = fact.personId();
        this.taskId = fact.taskId();
        this.minutes = fact.minutes();
        this.done = fact.done();
        this.plannedMinutes = fact.plannedMinutes();
        this.estimatedMinutes = estimate.isPresent() ? estimate.getAsDouble() : null;
        this.at = fact.at();
    }

    UUID planId() {
        return planId;
    }

    String taskId() {
        return taskId;
    }

    int minutes() {
        return minutes;
    }

    boolean isDone() {
        return done;
    }

    int plannedMinutes() {
        return plannedMinutes;
    }

    Optional<Double> estimatedMinutes() {
        return Optional.ofNullable(estimatedMinutes);
    }

    Instant at() {
        return at;
    }
}
