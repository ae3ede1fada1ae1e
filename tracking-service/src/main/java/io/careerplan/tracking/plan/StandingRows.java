package io.careerplan.tracking.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the standing of a plan from its rows and the work that counts for it.
 *
 * @param work entries and completions up to the instant looked at
 */
record StandingRows(PlanCopy plan, ZoneId zone, OwnFacts work) {

    PlanStanding asOf(Instant now, List<Milestone> milestones, List<Task> tasks) {
        return new PlanStanding(
                plan.id(),
                plan.isActive(),
                plan.startsOn(),
                LocalDate.ofInstant(now, zone),
                lastWork(),
                plan.plannedHours(),
                milestones.stream().map(this::line).toList(),
                tasks.stream().map(this::line).toList());
    }

    private @Nullable LocalDate lastWork() {
        Stream<Instant> logged =
                work.efforts().values().stream().map(effort -> effort.latest().at());
        Stream<Instant> reached = work.completions().values().stream().map(MilestoneCompletion::at);
        return Stream.concat(logged, reached)
                .max(Instant::compareTo)
                .map(at -> LocalDate.ofInstant(at, zone))
                .orElse(null);
    }

    private MilestoneLine line(Milestone milestone) {
        Optional<MilestoneCompletion> reached =
                Optional.ofNullable(work.completions().get(milestone.itemId()));
        return new MilestoneLine(
                milestone.itemId(),
                milestone.title(),
                milestone.due(),
                milestone.plannedHours(),
                stateOf(milestone, reached.isPresent()),
                reached.map(completion -> LocalDate.ofInstant(completion.at(), zone))
                        .orElse(null));
    }

    /** A milestone that was reached only later was ahead; whether it had been missed by then, nobody asks. */
    private static MilestoneState stateOf(Milestone milestone, boolean reached) {
        return milestone.state() == MilestoneState.COMPLETED && !reached ? MilestoneState.UPCOMING : milestone.state();
    }

    private TaskLine line(Task task) {
        TaskEffort effort = work.effort(task.itemId());
        return new TaskLine(
                task.itemId(),
                task.title(),
                task.weekStart(),
                task.plannedMinutes(),
                effort.minutes(),
                task.state() == TaskState.REMOVED ? TaskState.REMOVED : TaskState.of(effort),
                task.milestoneId().orElse(null),
                task.skillId().orElse(null));
    }
}
