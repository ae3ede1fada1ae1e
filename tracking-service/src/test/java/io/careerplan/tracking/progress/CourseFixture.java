package io.careerplan.tracking.progress;

import io.careerplan.tracking.plan.MilestoneLine;
import io.careerplan.tracking.plan.MilestoneState;
import io.careerplan.tracking.plan.PlanStanding;
import io.careerplan.tracking.plan.TaskLine;
import io.careerplan.tracking.plan.TaskState;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Plans that begin on a Monday, seen so many days later. */
final class CourseFixture {

    static final LocalDate START = LocalDate.of(2026, 11, 2);

    static final BandLimits LIMITS =
            new SmallRyeConfigBuilder().withMapping(BandLimits.class).build().getConfigMapping(BandLimits.class);

    private CourseFixture() {}

    static PlanStanding plan(int days, TaskLine... tasks) {
        return plan(days, List.of(), List.of(tasks));
    }

    static PlanStanding plan(int days, List<MilestoneLine> milestones, List<TaskLine> tasks) {
        return new PlanStanding(
                new UUID(0, 1), true, START, START.plusDays(days), null, BigDecimal.TEN, milestones, tasks);
    }

    /** The same in which something was last logged on that day, whatever was done by it. */
    static PlanStanding withLastWork(PlanStanding plan, LocalDate day) {
        return new PlanStanding(
                plan.planId(),
                true,
                plan.startsOn(),
                plan.today(),
                day,
                plan.plannedHours(),
                plan.milestones(),
                plan.tasks());
    }

    /** The same task, done on that day. */
    static TaskLine doneOn(LocalDate day, TaskLine task) {
        return new TaskLine(
                task.id(),
                task.title(),
                task.weekStart(),
                task.plannedMinutes(),
                task.loggedMinutes(),
                TaskState.DONE,
                day,
                task.milestoneId(),
                task.skillId());
    }

    static PlanStanding beginning(LocalDate day, PlanStanding plan) {
        return new PlanStanding(
                plan.planId(), true, day, plan.today(), null, plan.plannedHours(), plan.milestones(), plan.tasks());
    }

    /** Planned for that week and done on its Monday. */
    static TaskLine doneInWeek(int week, int minutes) {
        return task(week, minutes, TaskState.DONE);
    }

    static TaskLine openInWeek(int week, int minutes) {
        return task(week, minutes, TaskState.PLANNED);
    }

    static TaskLine started(int week, int minutes) {
        return task(week, minutes, TaskState.STARTED);
    }

    static TaskLine removed(int week, int minutes) {
        return task(week, minutes, TaskState.REMOVED);
    }

    static TaskLine leadingTo(String milestone, TaskLine task) {
        return new TaskLine(
                task.id(),
                task.title(),
                task.weekStart(),
                task.plannedMinutes(),
                task.loggedMinutes(),
                task.state(),
                task.doneOn(),
                milestone,
                null);
    }

    private static TaskLine task(int week, int minutes, TaskState state) {
        LocalDate monday = START.plusWeeks(week - 1);
        LocalDate done = state == TaskState.DONE ? monday : null;
        return new TaskLine("t" + week, "Task", monday, minutes, minutes, state, done, null, null);
    }

    /** Due so many days after the beginning, and reached on that day if it is. */
    static MilestoneLine milestone(String id, int day, String hours, MilestoneState state) {
        LocalDate due = START.plusDays(day);
        LocalDate reached = state == MilestoneState.COMPLETED ? due : null;
        return new MilestoneLine(id, "Milestone", due, new BigDecimal(hours), state, reached);
    }
}
