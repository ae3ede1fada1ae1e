package io.careerplan.tracking.plan;

import static java.util.stream.Collectors.toMap;

import io.careerplan.events.PlanActivity;
import io.careerplan.events.PlanState;
import io.careerplan.events.PlanTask;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A weekly task with what was logged on it: the plan's, or one that was worked on and later dropped from the plan. */
@Entity
@Table(name = "task")
public class Task extends Row {

    private UUID planId;
    private String itemId;
    private String activityId;
    private String title;
    private LocalDate weekStart;
    private int plannedMinutes;
    private long loggedMinutes;

    @Enumerated(EnumType.STRING)
    private TaskState state;

    private @Nullable String milestoneId;
    private @Nullable String skillId;

    protected Task() {}

    private Task(UUID planId, PlanTask planned, @Nullable PlanActivity activity, long loggedMinutes, TaskState state) {
        this.id = ItemId.of(planId, planned.id());
        this.planId = planId;
        this.itemId = planned.id();
        this.activityId = planned.activityId();
        this.title = planned.title();
        this.weekStart = planned.weekStart();
        this.plannedMinutes = planned.plannedMinutes();
        this.loggedMinutes = loggedMinutes;
        this.state = state;
        this.milestoneId = activity == null ? null : activity.milestoneId();
        this.skillId = activity == null ? null : activity.skillId();
    }

    /** The tasks of a plan as it stands now, and those it dropped after they were worked on. */
    static List<Task> line(PlanState plan, OwnFacts facts) {
        Set<String> present = plan.tasks().stream().map(PlanTask::id).collect(Collectors.toSet());
        Map<String, PlanActivity> activities =
                plan.activities().stream().collect(toMap(PlanActivity::id, activity -> activity, (one, other) -> one));
        return Stream.concat(
                        plan.tasks().stream()
                                .map(task -> planned(
                                        plan.id(), task, activities.get(task.activityId()), facts.effort(task.id()))),
                        facts.efforts().entrySet().stream()
                                .filter(effort -> !present.contains(effort.getKey()))
                                .map(effort -> dropped(plan.id(), effort.getValue())))
                .toList();
    }

    private static Task planned(UUID planId, PlanTask planned, @Nullable PlanActivity activity, TaskEffort effort) {
        return new Task(planId, planned, activity, effort.minutes(), TaskState.of(effort));
    }

    private static Task dropped(UUID planId, TaskEffort effort) {
        return new Task(planId, effort.latest().taskAsItWas(), null, effort.minutes(), TaskState.REMOVED);
    }

    /** Adds work to it. */
    TaskLog log(UUID logId, UUID personId, WorkEntry entry, Instant now) {
        state = state.log(entry.done());
        loggedMinutes += entry.minutes();
        return new TaskLog(logId, this, personId, entry, now);
    }

    PlanTask planned() {
        return new PlanTask(itemId, activityId, title, weekStart, plannedMinutes);
    }

    public UUID planId() {
        return planId;
    }

    /** Its id within the plan. */
    public String itemId() {
        return itemId;
    }

    public String activityId() {
        return activityId;
    }

    public String title() {
        return title;
    }

    /** The Monday of its week. */
    public LocalDate weekStart() {
        return weekStart;
    }

    public int plannedMinutes() {
        return plannedMinutes;
    }

    public long loggedMinutes() {
        return loggedMinutes;
    }

    public TaskState state() {
        return state;
    }

    /** Id of the milestone that its activity leads to, if to one. */
    Optional<String> milestoneId() {
        return Optional.ofNullable(milestoneId);
    }

    /** Id of the skill that its activity builds, if one. */
    Optional<String> skillId() {
        return Optional.ofNullable(skillId);
    }
}
