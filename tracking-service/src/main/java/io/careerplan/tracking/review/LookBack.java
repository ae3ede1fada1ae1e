package io.careerplan.tracking.review;

import io.careerplan.kit.Algorithm;
import io.careerplan.tracking.plan.Hours;
import io.careerplan.tracking.plan.MilestoneLine;
import io.careerplan.tracking.plan.MilestoneState;
import io.careerplan.tracking.plan.PlanStanding;
import io.careerplan.tracking.plan.TaskLine;
import io.careerplan.tracking.plan.TaskState;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A plan's standing seen over the days since the last review.
 *
 * @param from first day, not after {@code standing.today()}
 * @param loggedMinutes logged on any task since
 * @param reached ids of milestones reached since
 */
@Algorithm
record LookBack(PlanStanding standing, LocalDate from, long loggedMinutes, Set<String> reached) {

    LookBack {
        reached = Set.copyOf(reached);
    }

    Brief.Planned planned() {
        List<TaskLine> tasks = tasksOfTheseWeeks();
        long minutes = tasks.stream().mapToLong(TaskLine::plannedMinutes).sum();
        return new Brief.Planned(Hours.ofMinutes(minutes), tasks.size(), count(this::isDueHere));
    }

    Brief.Happened happened() {
        int done = (int) tasksOfTheseWeeks().stream()
                .filter(task -> task.state() == TaskState.DONE)
                .count();
        return new Brief.Happened(
                Hours.ofMinutes(loggedMinutes), done, count(this::isReachedHere), count(LookBack::isMissed));
    }

    /** Milestones that the review is about. */
    List<MilestoneLine> milestones() {
        return standing.milestones().stream()
                .filter(milestone -> isDueHere(milestone) || isReachedHere(milestone) || isMissed(milestone))
                .toList();
    }

    /** Tasks of the weeks that these days touch. */
    private List<TaskLine> tasksOfTheseWeeks() {
        LocalDate firstMonday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return standing.tasks(task -> task.state() != TaskState.REMOVED
                        && !task.weekStart().isBefore(firstMonday)
                        && !task.weekStart().isAfter(standing.today()))
                .toList();
    }

    private boolean isDueHere(MilestoneLine milestone) {
        return milestone.state() != MilestoneState.REMOVED && isHere(milestone.due());
    }

    private boolean isReachedHere(MilestoneLine milestone) {
        return reached.contains(milestone.id());
    }

    private static boolean isMissed(MilestoneLine milestone) {
        return milestone.state() == MilestoneState.MISSED;
    }

    private boolean isHere(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(standing.today());
    }

    private int count(Predicate<MilestoneLine> condition) {
        return (int) standing.milestones().stream().filter(condition).count();
    }
}
