package io.careerplan.tracking.progress;

import io.careerplan.events.PlanStatus;
import io.careerplan.events.ReviewCadence;
import io.careerplan.tracking.plan.Booking;
import io.careerplan.tracking.plan.Hours;
import io.careerplan.tracking.plan.MilestoneState;
import io.careerplan.tracking.plan.PlanCopy;
import io.careerplan.tracking.plan.PlanStanding;
import io.careerplan.tracking.plan.TaskLine;
import io.careerplan.tracking.plan.TaskState;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a plan has come.
 *
 * @param planVersion version of the plan that these figures were built from
 * @param revision revision of the plan that these figures were built from
 * @param cadence how often the plan wants to be reviewed
 * @param hours planned: of all activities; logged: on all tasks, dropped ones included
 * @param tasks counts by state; {@code planned} are all tasks of the present plan
 * @param milestones number of milestones in each state
 * @param nextMilestone the earliest one ahead
 * @param schedule the earned schedule
 * @param unmeasured why there is none
 * @param months how the plan stood when each month ended, oldest first
 * @param nextReviews what the calendar has booked, by day; a kind that is open already is not booked
 */
record ProgressView(
        UUID planId,
        UUID personId,
        String title,
        PlanStatus planStatus,
        long planVersion,
        int revision,
        LocalDate startsOn,
        LocalDate endsOn,
        ReviewCadence cadence,
        HoursView hours,
        TaskCounts tasks,
        Map<MilestoneState, Integer> milestones,
        @Nullable NextMilestone nextMilestone,
        @Nullable EarnedSchedule schedule,
        @Nullable Unmeasured unmeasured,
        List<MonthView> months,
        List<Booking> nextReviews) {

    static ProgressView of(PlanCopy plan, PlanStanding standing, Course course) {
        return new ProgressView(
                plan.id(),
                plan.personId(),
                plan.title(),
                plan.status(),
                plan.version(),
                plan.revision(),
                plan.startsOn(),
                plan.endsOn(),
                plan.cadence(),
                hours(standing),
                tasks(standing),
                milestones(standing),
                next(standing),
                course.schedule(),
                course.unmeasured(),
                course.months(),
                course.nextReviews());
    }

    private static HoursView hours(PlanStanding standing) {
        long minutes =
                standing.tasks().stream().mapToLong(TaskLine::loggedMinutes).sum();
        return new HoursView(standing.plannedHours(), Hours.ofMinutes(minutes));
    }

    private static TaskCounts tasks(PlanStanding standing) {
        int removed = count(standing, TaskState.REMOVED);
        return new TaskCounts(
                standing.tasks().size() - removed,
                count(standing, TaskState.STARTED),
                count(standing, TaskState.DONE),
                removed);
    }

    private static int count(PlanStanding standing, TaskState state) {
        return (int) standing.tasks(task -> task.state() == state).count();
    }

    private static Map<MilestoneState, Integer> milestones(PlanStanding standing) {
        Map<MilestoneState, Integer> counts = new EnumMap<>(MilestoneState.class);
        for (MilestoneState state : MilestoneState.values()) {
            counts.put(state, standing.milestones(state).size());
        }
        return counts;
    }

    private static @Nullable NextMilestone next(PlanStanding standing) {
        return standing.milestones(MilestoneState.UPCOMING).stream()
                .findFirst()
                .map(next -> new NextMilestone(next.id(), next.title(), next.due()))
                .orElse(null);
    }
}
