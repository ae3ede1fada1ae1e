package io.careerplan.tracking.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Makes the standing of a plan from its rows and the work that counts for it.
 *
 * @param work entries and completions up to the instant looked at
 */
record StandingRows(PlanCopy plan, ZoneId zone, WorkDone work) {

    PlanStanding asOf(Instant now, List<Milestone> milestones, List<Task> tasks) {
        return new PlanStanding(
                plan.id(),
                plan.isActive(),
                plan.startsOn(),
                LocalDate.ofInstant(now, zone),
                work.latest().map(this::day).orElse(null),
                plan.plannedHours(),
                milestones.stream().map(this::line).toList(),
                tasks.stream().map(this::line).toList());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private MilestoneLine line(Milestone milestone) {
        Optional<MilestoneCompletion> reached = work.of(milestone);
        return new MilestoneLine(
                milestone.itemId(),
                milestone.title(),
                milestone.due(),
                milestone.plannedHours(),
                stateOf(milestone, reached.isPresent()),
                reached.map(completion -> day(completion.at())).orElse(null));
    }

    /** A milestone that was reached only later was ahead; whether it had been missed by then, nobody asks. */
    private static MilestoneState stateOf(Milestone milestone, boolean reached) {
        return milestone.state() == MilestoneState.COMPLETED && !reached ? MilestoneState.UPCOMING : milestone.state();
    }

    private TaskLine line(Task task) {
        Optional<TaskWork> logged = work.on(task);
        return new TaskLine(
                task.itemId(),
                task.title(),
                task.weekStart(),
                task.plannedMinutes(),
                logged.map(TaskWork::minutes).orElse(0L),
                stateOf(task, logged),
                logged.flatMap(TaskWork::done).map(this::day).orElse(null),
                task.milestoneId().orElse(null),
                task.skillId().orElse(null));
    }

    private static TaskState stateOf(Task task, Optional<TaskWork> logged) {
        return task.state() == TaskState.REMOVED
                ? TaskState.REMOVED
                : logged.map(TaskWork::state).orElse(TaskState.PLANNED);
    }
}
