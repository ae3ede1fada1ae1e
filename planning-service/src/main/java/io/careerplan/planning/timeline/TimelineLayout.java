package io.careerplan.planning.timeline;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.careerplan.kit.Algorithm;
import io.careerplan.planning.document.PlanDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays a plan out into quarters, months and weeks. */
@Algorithm
final class TimelineLayout {
    private final PlanDocument document;
    private final TimelineDetail by;
    private final MonthLayout months;

    private TimelineLayout(PlanDocument document, TimelineDetail by) {
        this.document = document;
        this.by = by;
        this.months = new MonthLayout(document, by);
    }

    static List<TimelineQuarter> of(PlanDocument document, TimelineDetail by) {
        return new TimelineLayout(document, by).quarters();
    }

    private List<TimelineQuarter> quarters() {
        return parts(PlannedWeek.of(document), PlannedWeek::quarter)
                .map(quarter -> quarter(quarter.getKey(), quarter.getValue()))
                .toList();
    }

    private TimelineQuarter quarter(String name, List<PlannedWeek> weeks) {
        return new TimelineQuarter(
                name,
                weeks.getFirst().from(),
                weeks.getLast().to(),
                milestones(weeks),
                plannedMinutes(weeks),
                capacityMinutes(weeks, document),
                by.goesDownTo(TimelineDetail.month)
                        ? parts(weeks, PlannedWeek::month)
                                .map(month -> months.month(month.getKey(), month.getValue()))
                                .toList()
                        : null);
    }

    private List<TimelineMilestone> milestones(List<PlannedWeek> weeks) {
        return document.roadmap().milestones().entrySet().stream()
                .filter(item -> weeks.stream()
                        .anyMatch(week -> week.contains(item.getValue().due())))
                .map(item -> TimelineMilestone.of(item.getKey(), item.getValue()))
                .sorted(comparing(TimelineMilestone::due).thenComparing(TimelineMilestone::id))
                .toList();
    }

    static int plannedMinutes(List<PlannedWeek> weeks) {
        return weeks.stream().mapToInt(PlannedWeek::plannedMinutes).sum();
    }

    static @Nullable Integer capacityMinutes(List<PlannedWeek> weeks, PlanDocument document) {
        return document.resources().weeklyHours() == null
                ? null
                : weeks.stream()
                        .map(week -> week.capacityMinutes(document))
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .sum();
    }

    private static <K> Stream<Map.Entry<K, List<PlannedWeek>>> parts(
            List<PlannedWeek> weeks, Function<PlannedWeek, K> part) {
        return weeks.stream().collect(groupingBy(part, LinkedHashMap::new, toList())).entrySet().stream();
    }
}
