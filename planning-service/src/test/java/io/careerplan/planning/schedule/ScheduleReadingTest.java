package io.careerplan.planning.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.PlanFixture;
import io.careerplan.planning.execution.Bias;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScheduleReadingTest {

    @Test
    void thePublishedExampleFitsWithoutAViolation() {
        var schedule = of("{}");
        assertEquals(List.of(), schedule.violations());
        assertEquals(List.of(), schedule.misfits());
        assertEquals(27, schedule.weeks().size());
        assertTrue(schedule.weeks().stream().noneMatch(ScheduleView.ScheduledWeek::exceeded));
        assertTrue(schedule.months().stream().noneMatch(ScheduleView.ScheduledMonth::overspent));
    }

    @Test
    void aWeekHoldsItsHoursAndNotAMinuteMore() {
        var hours = "{\"resources\": {\"weeklyHours\": %s}}";
        assertEquals(List.of(), of(hours.formatted("10.67")).violations());
        assertEquals(3, of(hours.formatted("10.66")).violations().size());
        assertEquals(
                new Violation(HardRule.WEEKLY_HOURS, "2027-01-04"),
                of(hours.formatted("10.66")).violations().getFirst());
    }

    @Test
    void tasksThatHoldMoreThanTheWorkTakesAreNoViolationAndThoseThatHoldLessAre() {
        var minutes = "{\"timeline\": {\"tasks\": {\"exam-week-7\": {\"plannedMinutes\": %d}}}}";
        assertEquals(List.of(), of(minutes.formatted(577)).violations());
        assertEquals(
                List.of(new Violation(HardRule.WHOLE_OR_NAMED, "exam")),
                of(minutes.formatted(575)).violations());
    }

    @Test
    void whatWaitsForSomethingComesBehindItInTheSameWeekButNotInOneBefore() {
        var first = "{\"timeline\": {\"tasks\": {\"build-week-1\": {\"weekStart\": \"%s\", \"plannedMinutes\": 200},"
                + " \"build-week-2\": {\"plannedMinutes\": 1080}}}, \"resources\": {\"weeklyHours\": 20}}";
        assertEquals(List.of(), of(first.formatted("2026-12-14")).violations());
        assertEquals(
                List.of(new Violation(HardRule.PREREQUISITE, "build-pipeline")),
                of(first.formatted("2026-12-07")).violations());
    }

    @Test
    void whatDoesNotFitIsNamedWithWhatWouldMakeItFit() {
        var tight = "{\"learning\": {\"activities\": {\"exam\": {\"latest\": \"2027-02-21\"}}},"
                + " \"resources\": {\"weeklyHours\": %s}}";
        var misfit = of(tight.formatted("12")).misfits().getFirst();
        assertEquals("exam", misfit.activityId());
        assertEquals("Prepare and sit the exam", misfit.title());
        assertEquals(MisfitReason.HOURS, misfit.reason());
        var hours = misfit.whatWouldHelp().weeklyHours();
        assertEquals(List.of(), of(tight.formatted(hours)).misfits());
        assertTrue(misfit.whatWouldHelp().date().isAfter(LocalDate.parse("2027-02-21")));
    }

    @Test
    void aMonthThatCostsMoreThanTheBudgetIsOverspent() {
        var schedule = of("{\"resources\": {\"monthlyBudget\": {\"amount\": \"239.99\"}}}");
        assertEquals(
                List.of("2026-11"),
                schedule.months().stream()
                        .filter(ScheduleView.ScheduledMonth::overspent)
                        .map(ScheduleView.ScheduledMonth::month)
                        .toList());
        assertEquals(List.of(new Violation(HardRule.MONTHLY_BUDGET, "2026-11")), schedule.violations());
    }

    private static ScheduleView of(String patch) {
        var basis = basis(PlanFixture.good(patch));
        return ScheduleReading.of(new UUID(7, 7), 0, basis, basis);
    }

    private static PlanBasis basis(PlanDocument document) {
        var capacity = Capacity.of(document.resources(), Optional.empty()).orElseThrow();
        return new PlanBasis(
                "plan", document, capacity, document.startsOn(), Bias.OF_PEOPLE, Remaining.all(), Set.of(), List.of());
    }
}
