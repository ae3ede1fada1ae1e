package io.careerplan.tracking.nextcall;

import io.careerplan.tracking.plan.MilestoneLine;
import io.careerplan.tracking.plan.MilestoneState;
import io.careerplan.tracking.plan.PlanStanding;
import io.careerplan.tracking.plan.TaskLine;
import io.careerplan.tracking.plan.TaskState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is left of an active plan.
 *
 * @param tasks not done, by week
 * @param milestones not reached, by date
 * @param allDone whether something was to be done, task or milestone, and nothing of it is left
 */
public record Execution(List<TaskLine> tasks, List<MilestoneLine> milestones, boolean allDone) {

    private static final Set<TaskState> TO_DO = Set.of(TaskState.PLANNED, TaskState.STARTED);
    private static final Set<MilestoneState> AHEAD = Set.of(MilestoneState.UPCOMING, MilestoneState.MISSED);

    /** Of no active plan. */
    public static final Execution NONE = new Execution(List.of(), List.of(), false);

    public Execution {
        tasks = List.copyOf(tasks);
        milestones = List.copyOf(milestones);
    }

    /** What is left of a plan that stands so. */
    public static Execution of(PlanStanding plan) {
        List<TaskLine> open = plan.tasks(task -> TO_DO.contains(task.state())).toList();
        List<MilestoneLine> ahead = plan.milestones().stream()
                .filter(milestone -> AHEAD.contains(milestone.state()))
                .toList();
        return new Execution(open, ahead, open.isEmpty() && ahead.isEmpty() && isBegun(plan));
    }

    private static boolean isBegun(PlanStanding plan) {
        return !plan.milestones(MilestoneState.COMPLETED).isEmpty()
                || plan.tasks(task -> task.state() == TaskState.DONE).findAny().isPresent();
    }

    /** Whether nothing is left to do for a milestone but to reach it, or its date has come. */
    boolean isToBeReached(MilestoneLine milestone, LocalDate today) {
        return milestone.state() == MilestoneState.MISSED
                || !milestone.due().isAfter(today)
                || tasks.stream().noneMatch(task -> task.milestone().equals(Optional.of(milestone.id())));
    }

    Optional<TaskLine> nextTask() {
        return tasks.stream().findFirst();
    }

    Optional<MilestoneLine> nextMilestone() {
        return milestones.stream().findFirst();
    }
}
