package io.careerplan.planning.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The validator must find what is wrong, or its silence means nothing. */
class ScheduleValidatorTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate BLOCKED = MONDAY.plusWeeks(2);
    private static final Remedy NONE = new Remedy(null, null, null);
    private static final ScheduleProblem PROBLEM = new ScheduleProblem(
            MONDAY,
            MONDAY.plusWeeks(5).minusDays(1),
            5,
            Set.of(BLOCKED),
            euro(100),
            List.of(
                    work("a", 5, List.of(), null, euro(60)),
                    work("b", 5, List.of("a"), null, euro(60)),
                    work("c", 2, List.of(), MONDAY.plusDays(13), null)));

    @Test
    void aSoundScheduleBreaksNothing() {
        broken(List.of(), share("a", 0, 300), share("c", 1, 120), share("b", 3, 300));
    }

    @Test
    void itIsTheSchedulersOwnToo() {
        assertEquals(List.of(), ScheduleValidator.violations(PROBLEM, Scheduler.schedule(PROBLEM)));
    }

    @Test
    void wellFormed() {
        only(HardRule.WELL_FORMED, share("x", 0, 60));
        only(HardRule.WELL_FORMED, share("a", 1, 300), share("c", 0, 120));
        only(HardRule.WELL_FORMED, new WeekShare("a", MONDAY.plusDays(1), 300));
        only(HardRule.WELL_FORMED, share("a", 0, 0));
    }

    @Test
    void wholeOrNamed() {
        only(HardRule.WHOLE_OR_NAMED, share("a", 0, 300), share("c", 1, 120), share("b", 3, 299));
        only(HardRule.WHOLE_OR_NAMED, share("a", 0, 300), share("c", 1, 120));
        var named = new Misfit("b", MisfitReason.HOURS, NONE);
        assertEquals(List.of(), violations(List.of(named), share("a", 0, 300), share("c", 1, 120)));
        var late = new Misfit("b", MisfitReason.DUE, NONE);
        assertEquals(
                List.of(new Violation(HardRule.WHOLE_OR_NAMED, "b")),
                violations(List.of(late), share("a", 0, 300), share("c", 1, 120)));
    }

    @Test
    void withinPlan() {
        broken(
                List.of(HardRule.WITHIN_PLAN, HardRule.WEEKLY_HOURS),
                share("a", 0, 300),
                share("c", 1, 120),
                share("b", 5, 300));
    }

    @Test
    void weeklyHours() {
        only(HardRule.WEEKLY_HOURS, share("a", 0, 300), share("c", 0, 1), share("c", 1, 119), share("b", 3, 300));
    }

    @Test
    void blockedWeek() {
        only(HardRule.BLOCKED_WEEK, share("a", 0, 300), share("c", 1, 120), share("b", 2, 120), share("b", 3, 180));
    }

    @Test
    void monthlyBudget() {
        only(HardRule.MONTHLY_BUDGET, share("a", 0, 300), share("b", 1, 300));
    }

    @Test
    void prerequisite() {
        only(
                HardRule.PREREQUISITE,
                share("c", 0, 120),
                share("a", 0, 180),
                share("b", 1, 180),
                share("a", 3, 120),
                share("b", 3, 120));
        assertEquals(
                List.of(new Violation(HardRule.PREREQUISITE, "b")),
                violations(List.of(new Misfit("a", MisfitReason.HOURS, NONE)), share("c", 0, 120), share("b", 1, 300)));
    }

    @Test
    void fixedDate() {
        only(HardRule.FIXED_DATE, share("a", 0, 300), share("b", 1, 300), share("c", 3, 120));
    }

    private static void only(HardRule rule, WeekShare... shares) {
        var found = violations(List.of(), shares).stream()
                .map(Violation::rule)
                .filter(rule::equals)
                .findFirst();
        assertEquals(rule, found.orElseThrow());
    }

    private static void broken(List<HardRule> rules, WeekShare... shares) {
        assertEquals(
                rules,
                violations(List.of(), shares).stream().map(Violation::rule).toList());
    }

    private static List<Violation> violations(List<Misfit> misfits, WeekShare... shares) {
        return ScheduleValidator.violations(PROBLEM, new Schedule(Arrays.asList(shares), misfits));
    }

    private static WeekShare share(String id, int week, int minutes) {
        return new WeekShare(id, MONDAY.plusWeeks(week), minutes);
    }

    private static WorkItem work(String id, double hours, List<String> before, LocalDate latest, Money cost) {
        return new WorkItem(id, id, hours, before, null, latest, null, cost, 3);
    }

    private static Money euro(int amount) {
        return new Money(BigDecimal.valueOf(amount), "EUR");
    }
}
