package io.careerplan.tracking.progress;

import static io.careerplan.tracking.progress.CourseFixture.LIMITS;
import static io.careerplan.tracking.progress.CourseFixture.doneInWeek;
import static io.careerplan.tracking.progress.CourseFixture.openInWeek;
import static io.careerplan.tracking.progress.CourseFixture.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.tracking.plan.PlanStanding;
import io.careerplan.tracking.plan.TaskLine;
import io.careerplan.tracking.plan.TaskState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for every plan, tried on plans drawn from fixed seeds. */
class EarnedScheduleLawsTest {

    private static final int PLANS = 500;

    @Test
    void whatIsDoneExactlyAsPlannedRunsAtOne() {
        drawn((random, weeks) -> {
            int passed = 1 + random.nextInt(weeks);
            PlanStanding plan = plan(7 * passed, tasks(random, weeks, week -> week <= passed));
            boolean allDone = plan.tasks().stream().noneMatch(task -> task.state() == TaskState.PLANNED);
            if (!allDone) {
                assertEquals(new BigDecimal("1.0000"), measure(plan).spi());
            }
        });
    }

    @Test
    void doingOneTaskMoreNeverLowersTheIndexNorDelaysTheForecast() {
        drawn((random, weeks) -> {
            int days = 7 + random.nextInt(7 * weeks);
            TaskLine[] before = tasks(random, weeks, week -> random.nextInt(3) == 0);
            TaskLine[] after = oneMoreDone(before);
            EarnedSchedule then = measure(plan(days, before));
            EarnedSchedule now = measure(plan(days, after));
            if (!now.allEarned()) {
                assertTrue(now.spi().compareTo(then.spi()) >= 0, () -> then + " before " + now);
            }
        });
    }

    @Test
    void whatIsEarnedLiesBetweenItsNeighboursAndWithinThePlan() {
        drawn((random, weeks) -> {
            EarnedSchedule schedule =
                    measure(plan(7 + random.nextInt(7 * weeks), tasks(random, weeks, week -> random.nextBoolean())));
            assertTrue(schedule.hoursOfWholeWeeks().compareTo(schedule.earnedHours()) <= 0);
            assertTrue(schedule.earnedHours().compareTo(schedule.hoursWithNextWeek()) < 0
                    || schedule.hoursOfWholeWeeks().compareTo(schedule.earnedHours()) == 0);
            assertTrue(schedule.earnedWeeks().signum() >= 0);
            assertTrue(schedule.earnedWeeks().compareTo(BigDecimal.valueOf(schedule.plannedWeeks())) <= 0);
        });
    }

    @Test
    void theOrderOfTasksDoesNotMatter() {
        drawn((random, weeks) -> {
            int days = 7 + random.nextInt(7 * weeks);
            TaskLine[] tasks = tasks(random, weeks, week -> random.nextBoolean());
            List<TaskLine> shuffled = new ArrayList<>(List.of(tasks));
            Collections.shuffle(shuffled, random);
            assertEquals(measure(plan(days, tasks)), measure(plan(days, shuffled.toArray(TaskLine[]::new))));
        });
    }

    private interface Law {
        void holds(Random random, int weeks);
    }

    private static void drawn(Law law) {
        for (int seed = 0; seed < PLANS; seed++) {
            Random random = new Random(seed);
            law.holds(random, 2 + random.nextInt(30));
        }
    }

    /** A task in about two of three weeks, and one in the last. */
    private static TaskLine[] tasks(Random random, int weeks, IntPredicate done) {
        return IntStream.rangeClosed(1, weeks)
                .filter(week -> week == weeks || random.nextInt(3) > 0)
                .mapToObj(week -> {
                    int minutes = 15 * (1 + random.nextInt(20));
                    return done.test(week) ? doneInWeek(week, minutes) : openInWeek(week, minutes);
                })
                .toArray(TaskLine[]::new);
    }

    private static TaskLine[] oneMoreDone(TaskLine[] before) {
        TaskLine[] after = before.clone();
        for (int i = 0; i < after.length; i++) {
            if (after[i].state() == TaskState.PLANNED) {
                int week = Integer.parseInt(after[i].id().substring(1));
                after[i] = doneInWeek(week, after[i].plannedMinutes());
                break;
            }
        }
        return after;
    }

    private static EarnedSchedule measure(PlanStanding plan) {
        return Measurement.of(plan, LIMITS).orElseThrow();
    }
}
