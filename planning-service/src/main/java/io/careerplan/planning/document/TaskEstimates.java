package io.careerplan.planning.document;

import static java.util.stream.Collectors.groupingBy;

import io.careerplan.kit.Algorithm;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What each task was estimated at, in minutes and without any allowance for bias: its part of the PERT mean of its
 * activity. A task that work has begun on keeps the estimate it had then; the others share what is left of the mean by
 * their planned minutes. So an activity can be laid into weeks again, at another bias, and what is done of it stays the
 * same part of it.
 */
@Algorithm
public final class TaskEstimates {
    private static final double MINUTES_OF_HOUR = 60;

    private final PlanDocument document;
    private final Map<String, Double> noted;
    private final Map<String, Double> estimates = new TreeMap<>();

    private TaskEstimates(PlanDocument document, Map<String, Double> noted) {
        this.document = document;
        this.noted = noted;
    }

    /**
     * Minutes by task.
     *
     * @param noted minutes of the tasks that work has begun on, by task; of others than these nothing is known yet
     */
    public static Map<String, Double> of(PlanDocument document, Map<String, Double> noted) {
        var all = new TaskEstimates(document, noted);
        document.timeline().tasks().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .collect(groupingBy(task -> task.getValue().activityId()))
                .forEach(all::spread);
        return all.estimates;
    }

    private void spread(String activityId, List<Map.Entry<String, Task>> tasks) {
        tasks.forEach(task -> noted(task.getKey()).ifPresent(minutes -> estimates.put(task.getKey(), minutes)));
        double begun = tasks.stream()
                .flatMap(task -> noted(task.getKey()).stream())
                .mapToDouble(Double::doubleValue)
                .sum();
        int planned = tasks.stream()
                .filter(task -> noted(task.getKey()).isEmpty())
                .mapToInt(task -> task.getValue().plannedMinutes())
                .sum();
        double left = Math.max(0, mean(activityId) - begun);
        tasks.forEach(task ->
                estimates.putIfAbsent(task.getKey(), left * task.getValue().plannedMinutes() / planned));
    }

    private Optional<Double> noted(String task) {
        return Optional.ofNullable(noted.get(task));
    }

    private double mean(String activityId) {
        var activity = Objects.requireNonNull(document.learning().activities().get(activityId), activityId);
        return activity.effort().plannedHours().doubleValue() * MINUTES_OF_HOUR;
    }
}
