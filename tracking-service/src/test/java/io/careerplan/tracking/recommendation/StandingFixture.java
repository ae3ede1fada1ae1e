package io.careerplan.tracking.recommendation;

import io.careerplan.tracking.plan.MilestoneLine;
import io.careerplan.tracking.plan.MilestoneState;
import io.careerplan.tracking.plan.PlanStanding;
import io.careerplan.tracking.plan.TaskLine;
import io.careerplan.tracking.plan.TaskState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Plans as they stand on a day. */
final class StandingFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final UUID PLAN = UUID.fromString("0193507e-0000-7000-8000-000000000001");

    private StandingFixture() {}

    static PlanStanding standing(List<MilestoneLine> milestones, List<TaskLine> tasks) {
        return new PlanStanding(
                PLAN, true, LocalDate.of(2026, 9, 1), TODAY, null, new BigDecimal("40.00"), milestones, tasks);
    }

    static PlanStanding withMilestones(MilestoneLine... milestones) {
        return standing(List.of(milestones), List.of());
    }

    static PlanStanding withTasks(TaskLine... tasks) {
        return standing(List.of(), List.of(tasks));
    }

    static MilestoneLine missed(String id, int daysAgo) {
        return new MilestoneLine(
                id, "Title " + id, TODAY.minusDays(daysAgo), BigDecimal.TEN, MilestoneState.MISSED, null);
    }

    static MilestoneLine completed(String id, int daysEarly) {
        LocalDate due = TODAY.plusDays(30);
        return new MilestoneLine(
                id, "Title " + id, due, BigDecimal.TEN, MilestoneState.COMPLETED, due.minusDays(daysEarly));
    }

    static MilestoneLine upcoming(String id) {
        return new MilestoneLine(id, "Title " + id, TODAY.plusDays(10), BigDecimal.TEN, MilestoneState.UPCOMING, null);
    }

    static MilestoneLine removed(String id) {
        return new MilestoneLine(id, "Title " + id, TODAY, BigDecimal.TEN, MilestoneState.REMOVED, TODAY);
    }

    /** Worked on for an hour in a week whose Sunday was so many days ago. */
    static TaskLine started(String id, int daysAgo) {
        LocalDate week = TODAY.minusDays(daysAgo + 6L);
        return new TaskLine(id, "Task " + id, week, 120, 60, TaskState.STARTED, null, null, null);
    }

    static TaskLine building(String skill, String id, TaskState state) {
        return new TaskLine(id, "Task " + id, TODAY, 60, 60, state, null, "m1", skill);
    }

    static TaskLine done(String id, int planned, long logged) {
        return new TaskLine(id, "Task " + id, TODAY.minusDays(6), planned, logged, TaskState.DONE, TODAY, null, null);
    }
}
