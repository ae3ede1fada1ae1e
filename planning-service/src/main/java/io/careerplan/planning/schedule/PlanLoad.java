package io.careerplan.planning.schedule;

import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toList;

import io.careerplan.events.Money;
import io.careerplan.kit.Algorithm;
import io.careerplan.planning.document.Activity;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.Task;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Hours and money of a plan as it is written, week by week and month by month, against what there is. */
@Algorithm
public final class PlanLoad {
    private static final BigDecimal MINUTES_OF_HOUR = BigDecimal.valueOf(60);
    private static final int PLACES = 2;

    private final PlanDocument document;
    private final Capacity capacity;

    private PlanLoad(PlanDocument document, Capacity capacity) {
        this.document = document;
        this.capacity = capacity;
    }

    /** The load of a plan. */
    public static PlanLoad of(PlanDocument document, Capacity capacity) {
        return new PlanLoad(document, capacity);
    }

    /** Every week that overlaps the plan. */
    public List<WeekLoad> weeks() {
        var minutes = document.timeline().tasks().values().stream()
                .collect(groupingBy(Task::weekStart, summingInt(Task::plannedMinutes)));
        return document.startsOn()
                .with(previousOrSame(DayOfWeek.MONDAY))
                .datesUntil(document.endsOn().plusDays(1), Period.ofWeeks(1))
                .map(monday -> new WeekLoad(monday, hours(minutes.getOrDefault(monday, 0)), capacityOf(monday)))
                .toList();
    }

    /** Every month in which a week of the plan begins. */
    public List<MonthLoad> months() {
        var weeks = weeks().stream().collect(groupingBy(week -> month(week.weekStart()), TreeMap::new, toList()));
        var costs = costs();
        return weeks.entrySet().stream()
                .map(month -> new MonthLoad(
                        month.getKey().toString(),
                        sum(month.getValue().stream()
                                .map(WeekLoad::plannedHours)
                                .toList()),
                        sum(month.getValue().stream()
                                .map(WeekLoad::capacityHours)
                                .toList()),
                        money(costs.getOrDefault(month.getKey(), BigDecimal.ZERO)),
                        capacity.monthlyBudget()))
                .toList();
    }

    private BigDecimal capacityOf(LocalDate monday) {
        return capacity.blockedWeeks().contains(monday) ? BigDecimal.ZERO : capacity.weeklyHours();
    }

    private Map<YearMonth, BigDecimal> costs() {
        var costs = new HashMap<YearMonth, BigDecimal>();
        document.learning().activities().forEach((id, activity) -> counted(activity)
                .ifPresent(cost -> costs.merge(month(begins(id, activity)), cost, BigDecimal::add)));
        return costs;
    }

    private Optional<BigDecimal> counted(Activity activity) {
        var budget = capacity.monthlyBudget();
        return Optional.ofNullable(activity.cost())
                .filter(cost -> budget != null && cost.currency().equals(budget.currency()))
                .map(Money::amount);
    }

    /** The week of its first task; without one the first day it may begin. */
    private LocalDate begins(String id, Activity activity) {
        return document.timeline().tasks().values().stream()
                .filter(task -> task.activityId().equals(id))
                .map(Task::weekStart)
                .min(naturalOrder())
                .orElseGet(() -> Objects.requireNonNullElse(activity.earliest(), document.startsOn()));
    }

    private YearMonth month(LocalDate day) {
        return YearMonth.from(day.isBefore(document.startsOn()) ? document.startsOn() : day);
    }

    private @Nullable Money money(BigDecimal amount) {
        var budget = capacity.monthlyBudget();
        return budget == null ? null : new Money(amount, budget.currency());
    }

    private static BigDecimal sum(List<BigDecimal> hours) {
        return hours.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal hours(int minutes) {
        return BigDecimal.valueOf(minutes).divide(MINUTES_OF_HOUR, PLACES, RoundingMode.HALF_UP);
    }
}
