package io.careerplan.tracking.progress;

import io.careerplan.kit.Algorithm;
import io.careerplan.tracking.plan.MilestoneLine;
import io.careerplan.tracking.plan.MilestoneState;
import io.careerplan.tracking.plan.PlanStanding;
import io.careerplan.tracking.plan.TaskLine;
import io.careerplan.tracking.plan.TaskState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of planned work, which is earned as a whole or not at all (the 0/100 rule). A task is one, in its week, and is
 * earned when it is done. A milestone that no task leads to is one, by its planned hours, in the week of its date, and is
 * earned when it is completed. Other milestones carry no weight, because their tasks do. What was dropped from the plan
 * counts on neither side.
 *
 * @param day a day of the week that it is planned for
 * @param minutes planned for it, more than 0
 * @param earnedOn the day on which it was earned, if it is
 */
@Algorithm
record WorkItem(LocalDate day, BigDecimal minutes, @Nullable LocalDate earnedOn) {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    /** All planned work of a plan. */
    static List<WorkItem> of(PlanStanding plan) {
        List<TaskLine> tasks =
                plan.tasks(task -> task.state() != TaskState.REMOVED).toList();
        Set<String> led =
                tasks.stream().flatMap(task -> task.milestone().stream()).collect(Collectors.toSet());
        Stream<WorkItem> milestones = plan.milestones().stream()
                .filter(milestone -> milestone.state() != MilestoneState.REMOVED && !led.contains(milestone.id()))
                .map(WorkItem::of);
        return Stream.concat(tasks.stream().map(WorkItem::of), milestones)
                .filter(item -> item.minutes.signum() > 0)
                .toList();
    }

    boolean earned() {
        return earnedOn != null;
    }

    /** The day on which the last of them was earned. */
    static Optional<LocalDate> lastEarned(List<WorkItem> items) {
        return items.stream()
                .flatMap(item -> Optional.ofNullable(item.earnedOn).stream())
                .max(LocalDate::compareTo);
    }

    private static WorkItem of(TaskLine task) {
        return new WorkItem(
                task.weekStart(),
                BigDecimal.valueOf(task.plannedMinutes()),
                task.done().orElse(null));
    }

    private static WorkItem of(MilestoneLine milestone) {
        return new WorkItem(
                milestone.due(),
                milestone.plannedHours().multiply(MINUTES),
                milestone.reached().orElse(null));
    }
}
