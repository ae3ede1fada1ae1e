package io.careerplan.tracking.progress;

import static io.careerplan.tracking.progress.CourseFixture.LIMITS;
import static io.careerplan.tracking.progress.CourseFixture.START;
import static io.careerplan.tracking.progress.CourseFixture.doneInWeek;
import static io.careerplan.tracking.progress.CourseFixture.milestone;
import static io.careerplan.tracking.progress.CourseFixture.openInWeek;
import static io.careerplan.tracking.progress.CourseFixture.plan;
import static io.careerplan.tracking.progress.CourseFixture.started;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.Band;
import io.careerplan.tracking.plan.MilestoneState;
import io.careerplan.tracking.plan.PlanStanding;
import io.careerplan.tracking.plan.TaskLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Worked by hand. Ten hours a week for ten weeks, so PV is 10, 20, …, 100 hours; the plan begins on Monday, 2026-11-02.
 */
class EarnedScheduleTest {

    /** Four weeks have passed, two and a half weeks' worth is done: ES = 2 + (25 − 20) / (30 − 20) = 2.5. */
    @Test
    void lateByAWeekAndAHalf() {
        EarnedSchedule schedule = of(tenWeeks());
        assertEquals(START, schedule.startsOn());
        assertEquals(10, schedule.plannedWeeks());
        assertEquals(LocalDate.of(2027, 1, 10), schedule.plannedEnd());
        assertEquals(hours("100.00"), schedule.totalHours());
        assertEquals(4, schedule.actualWeeks());
        assertEquals(hours("40.00"), schedule.plannedHours());
        assertEquals(hours("25.00"), schedule.earnedHours());
        assertEquals(2, schedule.wholeWeeks());
        assertEquals(hours("20.00"), schedule.hoursOfWholeWeeks());
        assertEquals(hours("30.00"), schedule.hoursWithNextWeek());
        assertEquals(weeks("2.5000"), schedule.earnedWeeks());
        assertEquals(weeks("0.6250"), schedule.spi());
        assertEquals(weeks("-1.5000"), schedule.variance());
        assertEquals(Band.OFF_TRACK, schedule.band());
        assertEquals(weeks("16.0000"), schedule.forecastWeeks());
        assertEquals(LocalDate.of(2027, 2, 21), schedule.forecastEnd());
    }

    /** Four weeks' worth done in three: ES = 4, AT = 3, SPI(t) = 4 / 3. */
    @Test
    void ahead() {
        EarnedSchedule schedule = of(plan(
                21,
                doneInWeek(1, 600),
                doneInWeek(2, 600),
                doneInWeek(3, 600),
                doneInWeek(4, 600),
                openInWeek(5, 600),
                openInWeek(6, 600)));
        assertEquals(weeks("4.0000"), schedule.earnedWeeks());
        assertEquals(weeks("1.3333"), schedule.spi());
        assertEquals(weeks("1.0000"), schedule.variance());
        assertEquals(Band.ON_TRACK, schedule.band());
        // PD / SPI(t) = 6 · 3 / 4 = 4.5 weeks = 31.5 days, hence the 32nd day.
        assertEquals(weeks("4.5000"), schedule.forecastWeeks());
        assertEquals(LocalDate.of(2026, 12, 3), schedule.forecastEnd());
    }

    @Test
    void aWeekCountsOnlyWhenItIsOver() {
        PlanStanding sunday = plan(13, doneInWeek(1, 600), openInWeek(2, 600), openInWeek(3, 600));
        PlanStanding monday = plan(14, doneInWeek(1, 600), openInWeek(2, 600), openInWeek(3, 600));
        assertEquals(1, of(sunday).actualWeeks());
        assertEquals(weeks("1.0000"), of(sunday).spi());
        assertEquals(2, of(monday).actualWeeks());
        assertEquals(weeks("0.5000"), of(monday).spi());
    }

    @Test
    void beforeTheFirstWeekIsOverThereIsNothingToSay() {
        assertEquals(Optional.of(Unmeasured.NO_WEEK_PASSED), hindrance(plan(6, openInWeek(1, 600))));
        assertEquals(Optional.empty(), Measurement.of(plan(6, openInWeek(1, 600)), LIMITS));
        assertEquals(Optional.of(Unmeasured.NO_WEEK_PASSED), hindrance(plan(-20, openInWeek(1, 600))));
        assertEquals(Optional.empty(), hindrance(plan(7, openInWeek(1, 600))));
    }

    @Test
    void withoutPlannedWorkThereIsNothingToSay() {
        assertEquals(Optional.of(Unmeasured.NO_PLANNED_WORK), hindrance(plan(30)));
        PlanStanding unweighted =
                CourseFixture.plan(30, List.of(milestone("m1", 20, "0.00", MilestoneState.UPCOMING)), List.of());
        assertEquals(Optional.of(Unmeasured.NO_PLANNED_WORK), hindrance(unweighted));
    }

    @Test
    void onlyAnActivePlanIsMeasured() {
        PlanStanding active = plan(14, openInWeek(1, 600));
        PlanStanding archived = new PlanStanding(
                active.planId(), false, START, active.today(), null, BigDecimal.TEN, List.of(), active.tasks());
        assertEquals(Optional.of(Unmeasured.PLAN_NOT_ACTIVE), hindrance(archived));
    }

    @Test
    void whenNothingIsDoneThereIsNoForecast() {
        EarnedSchedule schedule = of(plan(7, openInWeek(1, 600), openInWeek(2, 600)));
        assertEquals(weeks("0.0000"), schedule.spi());
        assertEquals(Band.OFF_TRACK, schedule.band());
        assertNull(schedule.forecastWeeks());
        assertNull(schedule.forecastEnd());
    }

    /** PD · AT / ES = 10 · 52 / (1 / 600) weeks are 6,000 years. */
    @Test
    void aForecastBeyondAHundredYearsIsLeftOut() {
        EarnedSchedule schedule = of(plan(364, doneInWeek(1, 1), openInWeek(1, 599), openInWeek(10, 600)));
        assertEquals(weeks("312000.0000"), schedule.forecastWeeks());
        assertNull(schedule.forecastEnd());
    }

    @Test
    void afterItsEndALatePlanFallsBackWeekByWeek() {
        assertEquals(
                weeks("0.7500"),
                of(plan(14, doneInWeek(1, 600), doneInWeek(2, 300), openInWeek(2, 300)))
                        .spi());
        assertEquals(
                weeks("0.5000"),
                of(plan(21, doneInWeek(1, 600), doneInWeek(2, 300), openInWeek(2, 300)))
                        .spi());
    }

    /** Done in the third week instead of the second: SPI(t) = 2 / 3, for good. */
    @Test
    void whenAllIsDoneTimeStopsWhenTheLastWorkIsEarned() {
        EarnedSchedule schedule = of(allDone(START.plusDays(14)));
        assertEquals(3, schedule.actualWeeks());
        assertEquals(weeks("2.0000"), schedule.earnedWeeks());
        assertEquals(weeks("0.6667"), schedule.spi());
        assertEquals(LocalDate.of(2026, 11, 22), schedule.forecastEnd());
        assertTrue(schedule.allEarned());
        assertFalse(schedule.needsChange());
        assertEquals(weeks("1.0000"), of(allDone(START.plusDays(13))).spi());
    }

    /** More is logged weeks later, on what is done already and on what carries no weight. */
    @Test
    void whatIsLoggedAfterAllIsDoneDelaysNothing() {
        PlanStanding inTime = allDone(START.plusDays(13));
        assertEquals(of(inTime), of(CourseFixture.withLastWork(inTime, inTime.today())));
    }

    @Test
    void aMilestoneReachedLastIsTheLastWork() {
        PlanStanding reached = CourseFixture.plan(
                100,
                List.of(milestone("m1", 20, "8.00", MilestoneState.COMPLETED)),
                List.of(doneInWeek(1, 600), doneInWeek(2, 600)));
        assertEquals(3, of(reached).actualWeeks());
    }

    /** Two weeks' work, the second of which was done on that day; seen long after. */
    private static PlanStanding allDone(LocalDate last) {
        return plan(100, doneInWeek(1, 600), CourseFixture.doneOn(last, doneInWeek(2, 600)));
    }

    @Test
    void whenAllIsDoneWithinTheFirstWeekThatIsOneWeek() {
        PlanStanding done = plan(2, doneInWeek(1, 600), CourseFixture.doneOn(START, doneInWeek(2, 600)));
        assertEquals(weeks("2.0000"), of(done).spi());
    }

    /** Work in weeks 1 and 5 only: after week 1 is done, one is on time until week 4 is over, and late by a week after 5. */
    @Test
    void weeksWithoutPlannedWorkMakeNobodyEarlyOrLate() {
        for (int day : new int[] {7, 14, 21, 28}) {
            assertEquals(
                    weeks("1.0000"),
                    of(plan(day, doneInWeek(1, 600), openInWeek(5, 600))).spi());
        }
        EarnedSchedule late = of(plan(35, doneInWeek(1, 600), openInWeek(5, 600)));
        assertEquals(weeks("4.0000"), late.earnedWeeks());
        assertEquals(weeks("0.8000"), late.spi());
    }

    @Test
    void beforeTheFirstWeekWithWorkOneIsOnTime() {
        assertEquals(weeks("1.0000"), of(plan(14, openInWeek(3, 600))).spi());
        assertEquals(weeks("0.6667"), of(plan(21, openInWeek(3, 600))).spi());
    }

    /** The task of m1 carries its hours; m2, without a task, carries its own eight in the week of its date. */
    @Test
    void milestonesWithoutTasksAreEarnedByTheirPlannedHours() {
        List<TaskLine> tasks = List.of(CourseFixture.leadingTo("m1", doneInWeek(1, 600)));
        EarnedSchedule open = of(CourseFixture.plan(
                14,
                List.of(
                        milestone("m1", 6, "10.00", MilestoneState.COMPLETED),
                        milestone("m2", 13, "8.00", MilestoneState.UPCOMING)),
                tasks));
        assertEquals(hours("18.00"), open.totalHours());
        assertEquals(hours("10.00"), open.earnedHours());
        EarnedSchedule reached = of(CourseFixture.plan(
                14,
                List.of(
                        milestone("m1", 6, "10.00", MilestoneState.MISSED),
                        milestone("m2", 13, "8.00", MilestoneState.COMPLETED)),
                tasks));
        assertEquals(hours("18.00"), reached.earnedHours());
    }

    @Test
    void workThatIsBegunOrDroppedEarnsNothing() {
        EarnedSchedule schedule = of(CourseFixture.plan(
                7,
                List.of(milestone("gone", 6, "5.00", MilestoneState.REMOVED)),
                List.of(started(1, 600), doneInWeek(1, 600), CourseFixture.removed(1, 600))));
        assertEquals(hours("20.00"), schedule.totalHours());
        assertEquals(hours("10.00"), schedule.earnedHours());
    }

    @Test
    void aPlanThatBeginsMidWeekBeginsWithThatWeek() {
        PlanStanding thursday = CourseFixture.beginning(START.plusDays(3), plan(7, openInWeek(1, 600)));
        assertEquals(1, of(thursday).actualWeeks());
        assertEquals(START, of(thursday).startsOn());
    }

    /** Seen after four weeks. */
    private static PlanStanding tenWeeks() {
        List<TaskLine> tasks = new ArrayList<>(
                List.of(doneInWeek(1, 600), doneInWeek(2, 600), doneInWeek(3, 300), openInWeek(3, 300)));
        for (int week = 4; week <= 10; week++) {
            tasks.add(openInWeek(week, 600));
        }
        return CourseFixture.plan(28, List.of(), tasks);
    }

    private static EarnedSchedule of(PlanStanding plan) {
        return Measurement.of(plan, LIMITS).orElseThrow();
    }

    private static Optional<Unmeasured> hindrance(PlanStanding plan) {
        return Measurement.hindranceOf(plan, LIMITS);
    }

    private static BigDecimal hours(String hours) {
        return new BigDecimal(hours);
    }

    private static BigDecimal weeks(String weeks) {
        return new BigDecimal(weeks);
    }
}
