package io.careerplan.planning.draft;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.careerplan.planning.curriculum.Step;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A milestone in the making: what has to be done by a day.
 *
 * @param id its id in the plan
 * @param due a Sunday
 * @param steps in the order in which they are done
 */
record Stage(String id, LocalDate due, List<Step> steps) {

    Stage {
        steps = List.copyOf(steps);
    }

    /** One for each step, far ahead: to see when each would be done. */
    static List<Stage> apart(List<Step> steps, LocalDate farAhead) {
        return steps.stream()
                .map(step -> new Stage(step.id(), farAhead, List.of(step)))
                .toList();
    }

    /** One for each quarter in which a step is done, due when the last of its steps is. */
    static List<Stage> quarterly(List<Step> steps, Map<String, LocalDate> done) {
        var quarters = steps.stream()
                .sorted(Comparator.comparing(step -> done.getOrDefault(step.id(), LocalDate.MAX)))
                .collect(groupingBy(
                        step -> quarter(done.getOrDefault(step.id(), LocalDate.MAX)), TreeMap::new, toList()));
        return quarters.entrySet().stream()
                .map(quarter -> of(quarter.getKey(), quarter.getValue(), done))
                .toList();
    }

    /** The day on which the week ends. */
    static LocalDate sunday(LocalDate day) {
        return day.with(nextOrSame(SUNDAY));
    }

    private static Stage of(String quarter, List<Step> steps, Map<String, LocalDate> done) {
        var due = steps.stream()
                .map(step -> done.getOrDefault(step.id(), LocalDate.MAX))
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new Stage(quarter, due, steps);
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }
}
