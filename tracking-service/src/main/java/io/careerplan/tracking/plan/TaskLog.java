package io.careerplan.tracking.plan;

import io.careerplan.events.PlanTask;
import io.careerplan.events.TaskLogged;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry of work on a task, with what the task was then. Never changed. */
@Entity
@Table(name = "task_log")
public class TaskLog extends Row {

    private UUID personId;
    private UUID planId;
    private String taskId;
    private String activityId;
    private String title;
    private LocalDate weekStart;
    private int plannedMinutes;
    private int minutes;
    private boolean done;
    private @Nullable String note;
    private Instant at;

    /** Given by the database under the lock of the plan, so that the order of entries is the same in every reading. */
    @Column(insertable = false, updatable = false)
    private long sequence;

    protected TaskLog() {}

    TaskLog(UUID id, Task task, UUID personId, WorkEntry entry, Instant at) {
        PlanTask planned = task.planned();
        this.id = id;
        this.personId = personId;
        this.planId = task.planId();
        this.taskId = planned.id();
        this.activityId = planned.activityId();
        this.title = planned.title();
        this.weekStart = planned.weekStart();
        this.plannedMinutes = planned.plannedMinutes();
        this.minutes = entry.minutes();
        this.done = entry.done();
        this.note = entry.note();
        this.at = at;
    }

    /** The fact that others hear; the note stays here. */
    public TaskLogged event() {
        return new TaskLogged(personId, planId, taskId, id, minutes, done, plannedMinutes, at);
    }

    PlanTask taskAsItWas() {
        return new PlanTask(taskId, activityId, title, weekStart, plannedMinutes);
    }

    public UUID planId() {
        return planId;
    }

    public String taskId() {
        return taskId;
    }

    public int minutes() {
        return minutes;
    }

    public boolean done() {
        return done;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public Instant at() {
        return at;
    }
}
