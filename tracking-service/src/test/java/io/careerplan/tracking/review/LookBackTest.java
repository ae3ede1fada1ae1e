package io.careerplan.tracking.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.tracking.plan.MilestoneLine;
import io.careerplan.tracking.plan.MilestoneState;
import io.careerplan.tracking.plan.PlanStanding;
import io.careerplan.tracking.plan.TaskLine;
import io.careerplan.tracking.plan.TaskState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LookBackTest {

    /** A Wednesday to a Sunday. */
    private static final LocalDate FROM = LocalDate.of(2026, 11, 4);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void countsTheWeeksThatTheDaysTouch() {
        LookBack back = lookBack(
                List.of(),
                List.of(
                        task("before", LocalDate.of(2026, 10, 26), TaskState.DONE),
                        task("first", LocalDate.of(2026, 11, 2), TaskState.DONE),
                        task("last", LocalDate.of(2026, 11, 16), TaskState.STARTED),
                        task("dropped", LocalDate.of(2026, 11, 16), TaskState.REMOVED),
                        task("after", LocalDate.of(2026, 11, 23), TaskState.DONE)));
        assertEquals(new Brief.Planned(new BigDecimal("3.00"), 2, 0), back.planned());
        assertEquals(new Brief.Happened(new BigDecimal("1.25"), 1, 0, 0), back.happened());
    }

    @Test
    void showsMilestonesDueOrReachedInTheseDaysAndThoseStillMissed() {
        LookBack back = lookBack(
                List.of(
                        milestone("missed-long-ago", FROM.minusDays(40), MilestoneState.MISSED, null),
                        milestone("reached-before", FROM.minusDays(1), MilestoneState.COMPLETED, FROM.minusDays(1)),
                        milestone("due-first-day", FROM, MilestoneState.COMPLETED, FROM.minusDays(2)),
                        milestone("due-today", TODAY, MilestoneState.UPCOMING, null),
                        milestone("reached-early", TODAY.plusDays(30), MilestoneState.COMPLETED, TODAY),
                        milestone("reached-that-morning", TODAY.plusDays(30), MilestoneState.COMPLETED, FROM),
                        milestone("dropped", TODAY, MilestoneState.REMOVED, FROM.minusDays(3)),
                        milestone("ahead", TODAY.plusDays(1), MilestoneState.UPCOMING, null)),
                List.of());
        assertEquals(
                List.of("missed-long-ago", "due-first-day", "due-today", "reached-early"),
                back.milestones().stream().map(MilestoneLine::id).toList());
        assertEquals(new Brief.Planned(new BigDecimal("0.00"), 0, 2), back.planned());
        assertEquals(new Brief.Happened(new BigDecimal("1.25"), 0, 1, 1), back.happened());
    }

    private static LookBack lookBack(List<MilestoneLine> milestones, List<TaskLine> tasks) {
        PlanStanding standing =
                new PlanStanding(UUID.randomUUID(), true, FROM, TODAY, null, BigDecimal.TEN, milestones, tasks);
        return new LookBack(standing, FROM, 75, Set.of("reached-early"));
    }

    private static TaskLine task(String id, LocalDate week, TaskState state) {
        return new TaskLine(id, "Task", week, 90, 30, state, null, null, null);
    }

    private static MilestoneLine milestone(
            String id, LocalDate due, MilestoneState state, @Nullable LocalDate reached) {
        return new MilestoneLine(id, "Milestone", due, BigDecimal.ONE, state, reached);
    }
}
