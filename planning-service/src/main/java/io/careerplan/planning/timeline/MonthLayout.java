package io.careerplan.planning.timeline;

import static java.util.Objects.requireNonNull;

import io.careerplan.events.Money;
import io.careerplan.planning.document.PlanDocument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Lays out the months of a plan. */
final class MonthLayout {
    private final PlanDocument document;
    private final TimelineDetail by;
    private final Map<String, LocalDate> firstWeeks = new TreeMap<>();

    MonthLayout(PlanDocument document, TimelineDetail by) {
        this.document = document;
        this.by = by;
        document.timeline()
                .tasks()
                .values()
                .forEach(task -> firstWeeks.merge(task.activityId(), task.weekStart(), MonthLayout::earlier));
    }

    TimelineMonth month(YearMonth month, List<PlannedWeek> weeks) {
        return new TimelineMonth(
                month.toString(),
                weeks.getFirst().from(),
                weeks.getLast().to(),
                activities(weeks),
                TimelineLayout.plannedMinutes(weeks),
                TimelineLayout.capacityMinutes(weeks, document),
                spending(weeks),
                document.resources().monthlyBudget(),
                by.goesDownTo(TimelineDetail.week)
                        ? weeks.stream().map(this::week).toList()
                        : null);
    }

    private TimelineWeek week(PlannedWeek week) {
        return new TimelineWeek(
                week.from(),
                week.to(),
                week.isBlocked(document),
                week.tasks().stream()
                        .map(task -> new TimelineTask(
                                task.getKey(),
                                task.getValue().activityId(),
                                task.getValue().title(),
                                task.getValue().plannedMinutes()))
                        .toList(),
                week.plannedMinutes(),
                week.capacityMinutes(document));
    }

    private List<TimelineActivity> activities(List<PlannedWeek> weeks) {
        return weeks.stream()
                .flatMap(week -> week.tasks().stream())
                .map(task -> task.getValue().activityId())
                .distinct()
                .map(id -> activity(id, weeks))
                .toList();
    }

    private TimelineActivity activity(String id, List<PlannedWeek> weeks) {
        var activity = requireNonNull(document.learning().activities().get(id));
        var own = weeks.stream().filter(week -> minutesOf(id, week) > 0).toList();
        return new TimelineActivity(
                id,
                activity.title(),
                activity.milestoneId(),
                own.getFirst().from(),
                own.getLast().to(),
                own.stream().mapToInt(week -> minutesOf(id, week)).sum());
    }

    private List<Money> spending(List<PlannedWeek> weeks) {
        var sums = new TreeMap<String, BigDecimal>();
        for (var week : weeks) {
            week.tasks().stream()
                    .map(task -> task.getValue().activityId())
                    .distinct()
                    .filter(id -> begins(id, week))
                    .flatMap(id ->
                            Optional.ofNullable(requireNonNull(document.learning()
                                                    .activities()
                                                    .get(id))
                                            .cost())
                                    .stream())
                    .forEach(cost -> sums.merge(cost.currency(), cost.amount(), BigDecimal::add));
        }
        return sums.entrySet().stream()
                .map(sum -> new Money(sum.getValue(), sum.getKey()))
                .toList();
    }

    private boolean begins(String activity, PlannedWeek week) {
        return week.tasks().getFirst().getValue().weekStart().equals(firstWeeks.get(activity));
    }

    private static int minutesOf(String activity, PlannedWeek week) {
        return week.tasks().stream()
                .filter(task -> task.getValue().activityId().equals(activity))
                .mapToInt(task -> task.getValue().plannedMinutes())
                .sum();
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
