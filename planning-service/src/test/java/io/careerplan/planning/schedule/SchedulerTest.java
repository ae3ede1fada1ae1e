package io.careerplan.planning.schedule;

import static java.util.stream.Collectors.summingInt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SchedulerTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate END = MONDAY.plusWeeks(4).minusDays(1);

    @Test
    void fiveHundredGeneratedSchedulesKeepEveryHardRule() {
        LongStream.range(0, 500).forEach(seed -> {
            var problem = ProblemGenerator.of(seed);
            assertEquals(
                    List.of(),
                    ScheduleValidator.violations(problem, Scheduler.schedule(problem)),
                    () -> "seed " + seed);
        });
    }

    @Test
    void theSameProblemHasTheSameSchedule() {
        LongStream.range(0, 50)
                .forEach(seed -> assertEquals(
                        Scheduler.schedule(ProblemGenerator.of(seed)), Scheduler.schedule(ProblemGenerator.of(seed))));
    }

    @Test
    void theGeneratedProblemsAreOfAllKinds() {
        var reasons = LongStream.range(0, 500)
                .mapToObj(ProblemGenerator::of)
                .map(Scheduler::schedule)
                .flatMap(schedule -> schedule.misfits().stream())
                .map(Misfit::reason)
                .collect(Collectors.toSet());
        assertEquals(Set.of(MisfitReason.values()), reasons);
        assertTrue(LongStream.range(0, 500)
                .mapToObj(ProblemGenerator::of)
                .map(Scheduler::schedule)
                .anyMatch(Schedule::isFeasible));
    }

    @Test
    void theMoreImportantIsDoneFirst() {
        var schedule = Scheduler.schedule(problem(5, work("b", 5, 1), work("a", 5, 5)));
        assertEquals(List.of(share("a", 0, 300), share("b", 1, 300)), schedule.shares());
    }

    @Test
    void aPrerequisiteIsAsUrgentAsWhatWaitsForIt() {
        var schedule =
                Scheduler.schedule(problem(5, work("first", 5, 1), work("then", 5, 5, "first"), work("c", 5, 4)));
        assertEquals(List.of("first", "then", "c"), ids(schedule));
    }

    @Test
    void workGoesOnInTheWeekInWhichItsPrerequisiteIsDone() {
        var schedule = Scheduler.schedule(problem(5, work("first", 2, 3), work("then", 4, 3, "first")));
        assertEquals(List.of(share("first", 0, 120), share("then", 0, 180), share("then", 1, 60)), schedule.shares());
    }

    @Test
    void aFixedDateIsKeptAgainstMoreImportantWork() {
        var fixed = dated("fixed", 10, 1, null, MONDAY.plusDays(13));
        var schedule = Scheduler.schedule(problem(5, work("big", 10, 5), fixed));
        assertEquals(List.of("fixed", "big"), ids(schedule).stream().distinct().toList());
        assertTrue(schedule.isFeasible());
    }

    @Test
    void workWithTimeToSpareLeavesTheWeekToTheMoreImportant() {
        var fixed = dated("fixed", 5, 1, null, MONDAY.plusDays(13));
        var schedule = Scheduler.schedule(problem(5, work("big", 5, 5), fixed));
        assertEquals(List.of("big", "fixed"), ids(schedule));
    }

    @Test
    void blockedWeeksStayEmpty() {
        var work = new ScheduleProblem(MONDAY, END, 5, Set.of(MONDAY), null, List.of(work("a", 5, 3)));
        assertEquals(List.of(share("a", 1, 300)), Scheduler.schedule(work).shares());
    }

    @Test
    void aWeekCoveredInPartHasItsPartOfTheHours() {
        var sunday = MONDAY.plusDays(6);
        var work = new ScheduleProblem(sunday, END, 7, Set.of(), null, List.of(work("a", 5, 3)));
        assertEquals(
                List.of(share("a", 0, 60), share("a", 1, 240)),
                Scheduler.schedule(work).shares());
    }

    @Test
    void aDateWithinAWeekLeavesTheWholeWeeksBeforeIt() {
        var thursday = MONDAY.plusDays(10);
        var schedule = Scheduler.schedule(problem(5, dated("a", 5, 3, null, thursday)));
        assertEquals(List.of(share("a", 0, 300)), schedule.shares());
        assertEquals(
                MisfitReason.HOURS,
                only(Scheduler.schedule(problem(5, dated("a", 6, 3, null, thursday))))
                        .reason());
    }

    @Test
    void anOccasionWithinAWeekIsPlannedInThatWeek() {
        var tuesday = MONDAY.plusDays(8);
        var schedule = Scheduler.schedule(problem(5, dated("fair", 4, 3, tuesday, tuesday.plusDays(1))));
        assertEquals(List.of(share("fair", 1, 240)), schedule.shares());
    }

    @Test
    void whatBeginsInAMonthKeepsToItsBudget() {
        var schedule = Scheduler.schedule(costly(200, paid("a", 150, 5), paid("b", 100, 4)));
        assertEquals(Map.of("a", MONDAY, "b", MONDAY.plusWeeks(2)), begins(schedule));
    }

    @Test
    void whatCostsMoreThanAMonthHasIsNamedWithTheBudgetItNeeds() {
        var misfit = only(Scheduler.schedule(costly(200, paid("a", 201, 5))));
        assertEquals(MisfitReason.BUDGET, misfit.reason());
        assertEquals(euro(201), misfit.whatWouldHelp().monthlyBudget());
        assertTrue(Scheduler.schedule(costly(201, paid("a", 201, 5))).isFeasible());
    }

    @Test
    void theLeastImportantIsLeftOutAndNamedWithHoursAndDateThatWouldHelp() {
        var items = new WorkItem[] {work("a", 10, 5), work("b", 8, 1), work("c", 5, 3)};
        var misfit = only(Scheduler.schedule(problem(5, items)));
        assertEquals("b", misfit.itemId());
        assertEquals(MisfitReason.HOURS, misfit.reason());
        assertEquals(MONDAY.plusWeeks(5).minusDays(1), misfit.whatWouldHelp().date());
        assertEquals(new BigDecimal("6"), misfit.whatWouldHelp().weeklyHours());
        assertTrue(Scheduler.schedule(problem(6, items)).isFeasible());
        assertEquals(1, Scheduler.schedule(problem(5.5, items)).misfits().size());
    }

    @Test
    void whatWaitsForSomethingLeftOutIsLeftOutToo() {
        var schedule = Scheduler.schedule(problem(5, work("big", 30, 3), work("then", 1, 5, "big")));
        assertEquals(
                Map.of("big", MisfitReason.HOURS, "then", MisfitReason.PREREQUISITE),
                schedule.misfits().stream().collect(Collectors.toMap(Misfit::itemId, Misfit::reason)));
    }

    @Test
    void workBetweenDatesWithoutAnOpenWeekIsNamed() {
        var past = dated("past", 1, 3, null, MONDAY.minusDays(1));
        assertEquals(
                MisfitReason.DATES, only(Scheduler.schedule(problem(5, past))).reason());
    }

    @Test
    void whatIsDoneAfterItIsDueIsPlannedAndNamed() {
        var due = new WorkItem("a", "a", 10, List.of(), null, null, MONDAY.plusDays(6), null, 3);
        var schedule = Scheduler.schedule(problem(5, due));
        assertEquals(MisfitReason.DUE, only(schedule).reason());
        assertEquals(MONDAY.plusDays(13), only(schedule).whatWouldHelp().date());
        assertEquals(new BigDecimal("10"), only(schedule).whatWouldHelp().weeklyHours());
        assertEquals(600, schedule.shares().stream().collect(summingInt(WeekShare::minutes)));
    }

    private static ScheduleProblem problem(double hours, WorkItem... items) {
        return new ScheduleProblem(MONDAY, END, hours, Set.of(), null, List.of(items));
    }

    private static ScheduleProblem costly(int budget, WorkItem... items) {
        return new ScheduleProblem(MONDAY, END, 5, Set.of(), euro(budget), List.of(items));
    }

    private static WorkItem work(String id, double hours, int priority, String... prerequisites) {
        return new WorkItem(id, id, hours, Arrays.asList(prerequisites), null, null, null, null, priority);
    }

    private static WorkItem dated(
            String id, double hours, int priority, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return new WorkItem(id, id, hours, List.of(), earliest, latest, null, null, priority);
    }

    private static WorkItem paid(String id, int cost, int priority) {
        return new WorkItem(id, id, 1, List.of(), null, null, null, euro(cost), priority);
    }

    private static Money euro(int amount) {
        return new Money(BigDecimal.valueOf(amount), "EUR");
    }

    private static WeekShare share(String id, int week, int minutes) {
        return new WeekShare(id, MONDAY.plusWeeks(week), minutes);
    }

    private static List<String> ids(Schedule schedule) {
        return schedule.shares().stream().map(WeekShare::itemId).toList();
    }

    private static Map<String, LocalDate> begins(Schedule schedule) {
        return schedule.shares().stream()
                .collect(Collectors.toMap(WeekShare::itemId, WeekShare::weekStart, (first, _) -> first));
    }

    private static Misfit only(Schedule schedule) {
        assertEquals(1, schedule.misfits().size());
        return schedule.misfits().getFirst();
    }
}
