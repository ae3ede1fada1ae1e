package io.careerplan.planning.schedule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;

import io.careerplan.kit.Algorithm;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Holds a schedule against its problem by a reading of the hard rules of its own: day by day and share by share. It
 * knows nothing of how schedules are made.
 */
@Algorithm
public final class ScheduleValidator {
    private final ScheduleProblem problem;
    private final Schedule schedule;
    private final Map<String, WorkItem> items;
    private final List<Violation> violations = new ArrayList<>();

    private ScheduleValidator(ScheduleProblem problem, Schedule schedule) {
        this.problem = problem;
        this.schedule = schedule;
        this.items = problem.items().stream().collect(toMap(WorkItem::id, Function.identity()));
    }

    /** Every hard rule that the schedule breaks; empty for a sound one. */
    public static List<Violation> violations(ScheduleProblem problem, Schedule schedule) {
        var check = new ScheduleValidator(problem, schedule);
        check.form();
        if (check.violations.isEmpty()) {
            check.completeness();
            check.weeks();
            check.budget();
            check.prerequisites();
            check.dates();
        }
        return List.copyOf(check.violations);
    }

    private void form() {
        var previous = LocalDate.MIN;
        for (var share : schedule.shares()) {
            boolean sound = items.containsKey(share.itemId())
                    && share.minutes() > 0
                    && share.weekStart().getDayOfWeek() == DayOfWeek.MONDAY
                    && !share.weekStart().isBefore(previous);
            expect(sound, HardRule.WELL_FORMED, share.itemId());
            previous = share.weekStart();
        }
    }

    private void completeness() {
        for (var item : problem.items()) {
            long planned = sharesOf(item.id()).mapToLong(WeekShare::minutes).sum();
            long wanted = Math.max(1, Math.round(item.hours() * 60));
            var named = schedule.misfits().stream()
                    .filter(misfit -> misfit.itemId().equals(item.id()))
                    .map(Misfit::reason)
                    .toList();
            boolean leftOut = named.size() == 1 && !named.contains(MisfitReason.DUE) && planned == 0;
            boolean whole = planned == wanted && (named.isEmpty() || named.equals(List.of(MisfitReason.DUE)));
            expect(leftOut || whole, HardRule.WHOLE_OR_NAMED, item.id());
        }
    }

    private void weeks() {
        schedule.shares().stream()
                .collect(groupingBy(WeekShare::weekStart, summingLong(WeekShare::minutes)))
                .forEach(this::week);
    }

    private void week(LocalDate monday, long minutes) {
        long days = days(monday)
                .filter(day -> !day.isBefore(problem.start()) && !day.isAfter(problem.end()))
                .count();
        expect(days > 0, HardRule.WITHIN_PLAN, monday.toString());
        expect(minutes * 7 <= problem.weeklyHours() * 60 * days, HardRule.WEEKLY_HOURS, monday.toString());
        expect(!problem.blockedWeeks().contains(monday), HardRule.BLOCKED_WEEK, monday.toString());
    }

    private void budget() {
        var limit = problem.monthlyBudget();
        if (limit == null) {
            return;
        }
        var months = new HashMap<YearMonth, BigDecimal>();
        for (var item : problem.items()) {
            var cost = item.cost();
            if (cost != null && cost.currency().equals(limit.currency())) {
                sharesOf(item.id())
                        .findFirst()
                        .ifPresent(first -> months.merge(monthOf(first), cost.amount(), BigDecimal::add));
            }
        }
        months.forEach((month, spent) ->
                expect(spent.compareTo(limit.amount()) <= 0, HardRule.MONTHLY_BUDGET, month.toString()));
    }

    private YearMonth monthOf(WeekShare share) {
        return days(share.weekStart())
                .filter(day -> !day.isBefore(problem.start()))
                .map(YearMonth::from)
                .findFirst()
                .orElseThrow();
    }

    private void prerequisites() {
        for (var item : problem.items()) {
            int first = places(item.id()).min().orElse(Integer.MAX_VALUE);
            for (var prerequisite : item.prerequisites()) {
                boolean unplanned = items.containsKey(prerequisite)
                        && places(prerequisite).findAny().isEmpty();
                int done = unplanned
                        ? Integer.MAX_VALUE
                        : places(prerequisite).max().orElse(-1);
                expect(first == Integer.MAX_VALUE || done < first, HardRule.PREREQUISITE, item.id());
            }
        }
    }

    private void dates() {
        for (var share : schedule.shares()) {
            var item = items.getOrDefault(share.itemId(), problem.items().getFirst());
            boolean whole = isWithin(item, share.weekStart());
            boolean touched = days(share.weekStart()).anyMatch(day -> keeps(item, day));
            expect(whole || (touched && hasNoWholeWeek(item)), HardRule.FIXED_DATE, share.itemId());
        }
    }

    /** Whether every day of that week that the plan covers keeps to the dates of the work. */
    private boolean isWithin(WorkItem item, LocalDate monday) {
        return days(monday)
                .filter(day -> !day.isBefore(problem.start()) && !day.isAfter(problem.end()))
                .allMatch(day -> keeps(item, day));
    }

    private boolean hasNoWholeWeek(WorkItem item) {
        return problem.start()
                .minusDays(problem.start().getDayOfWeek().getValue() - 1L)
                .datesUntil(problem.end().plusDays(1), java.time.Period.ofWeeks(1))
                .noneMatch(monday -> isWithin(item, monday));
    }

    private static boolean keeps(WorkItem item, LocalDate day) {
        var earliest = item.earliest();
        var latest = item.latest();
        return (earliest == null || !day.isBefore(earliest)) && (latest == null || !day.isAfter(latest));
    }

    private Stream<WeekShare> sharesOf(String id) {
        return schedule.shares().stream().filter(share -> share.itemId().equals(id));
    }

    private IntStream places(String id) {
        return IntStream.range(0, schedule.shares().size())
                .filter(place -> schedule.shares().get(place).itemId().equals(id));
    }

    private static Stream<LocalDate> days(LocalDate monday) {
        return monday.datesUntil(monday.plusWeeks(1));
    }

    private void expect(boolean holds, HardRule rule, String where) {
        if (!holds) {
            violations.add(new Violation(rule, where));
        }
    }
}
