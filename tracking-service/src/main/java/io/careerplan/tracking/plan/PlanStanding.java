package io.careerplan.tracking.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a plan stands on a day: what briefs are made of and what rules judge.
 *
 * @param active whether it is being carried out
 * @param today the day where the person lives
 * @param lastWorkedOn day of the latest entry or completion, if there is one
 * @param plannedHours expected hours of all activities
 * @param milestones by date, dropped ones among them
 * @param tasks by week, dropped ones among them
 */
public record PlanStanding(
        UUID planId,
        boolean active,
        LocalDate startsOn,
        LocalDate today,
        @Nullable LocalDate lastWorkedOn,
        BigDecimal plannedHours,
        List<MilestoneLine> milestones,
        List<TaskLine> tasks) {

    public PlanStanding {
        milestones = List.copyOf(milestones);
        tasks = List.copyOf(tasks);
    }

    /** Day of the latest entry or completion. */
    public Optional<LocalDate> lastWork() {
        return Optional.ofNullable(lastWorkedOn);
    }

    /** Milestones in that state. */
    public List<MilestoneLine> milestones(MilestoneState state) {
        return milestones.stream()
                .filter(milestone -> milestone.state() == state)
                .toList();
    }

    /** Tasks that the condition holds for. */
    public Stream<TaskLine> tasks(Predicate<TaskLine> condition) {
        return tasks.stream().filter(condition);
    }
}
