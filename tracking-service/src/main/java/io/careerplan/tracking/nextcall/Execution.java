package io.careerplan.tracking.nextcall;

import io.careerplan.tracking.plan.MilestoneLine;
import io.careerplan.tracking.plan.MilestoneState;
import io.careerplan.tracking.plan.PlanStanding;
import io.careerplan.tracking.plan.TaskLine;
import io.careerplan.tracking.plan.TaskState;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is left of an active plan.
 *
 * @param tasks not done, by week
 * @param milestones not reached, by date
 * @param allReached whether the plan had milestones and every one was reached
 */
public record Execution(List<TaskLine> tasks, List<MilestoneLine> milestones, boolean allReached) {

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
        List<MilestoneLine> ahead = plan.milestones().stream()
                .filter(milestone -> AHEAD.contains(milestone.state()))
                .toList();
        boolean reached = !plan.milestones(MilestoneState.COMPLETED).isEmpty();
        return new Execution(
                plan.tasks(task -> TO_DO.contains(task.state())).toList(), ahead, reached && ahead.isEmpty());
    }

    Optional<TaskLine> nextTask() {
        return tasks.stream().findFirst();
    }

    Optional<MilestoneLine> nextMilestone() {
        return milestones.stream().findFirst();
    }
}
