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
 * @param today the day where the person lives
 * @param plannedHours expected hours of all activities
 * @param milestones by date, dropped ones among them
 * @param tasks by week, dropped ones among them
 */
public record PlanStanding(
        UUID planId,
        LocalDate startsOn,
        LocalDate today,
        BigDecimal plannedHours,
        List<MilestoneLine> milestones,
        List<TaskLine> tasks) {

    public PlanStanding {
        milestones = List.copyOf(milestones);
        tasks = List.copyOf(tasks);
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

    /**
     * A milestone.
     *
     * @param due last day for it
     * @param completedOn the day it was reached where the person lives, if it was
     */
    public record MilestoneLine(
            String id,
            String title,
            LocalDate due,
            BigDecimal plannedHours,
            MilestoneState state,
            @Nullable LocalDate completedOn) {

        /** The day it was reached. */
        public Optional<LocalDate> reached() {
            return Optional.ofNullable(completedOn);
        }
    }

    /** A weekly task; minutes over all its entries. */
    public record TaskLine(
            String id, String title, LocalDate weekStart, int plannedMinutes, long loggedMinutes, TaskState state) {}
}
