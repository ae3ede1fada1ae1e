package io.careerplan.planning.forecast;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.planning.document.Effort;
import io.careerplan.planning.document.PlanFixture;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** What each task of the published example was estimated at: its share of the PERT hours of its activity. */
final class EstimatedTasks {

    private EstimatedTasks() {}

    /** Minutes by task. */
    static SortedMap<String, Double> ofExample() {
        var example = PlanFixture.example();
        var minutes = new TreeMap<String, Double>();
        example.at("/timeline/tasks").properties().forEach(task -> {
            var activity = task.getValue().at("/activityId").asText();
            double share = planned(task.getValue()) / allPlanned(example, activity);
            minutes.put(task.getKey(), 60 * share * hours(example.at("/learning/activities/" + activity + "/effort")));
        });
        return minutes;
    }

    private static double planned(JsonNode task) {
        return task.at("/plannedMinutes").asDouble();
    }

    private static double allPlanned(JsonNode plan, String activity) {
        return StreamSupport.stream(plan.at("/timeline/tasks").spliterator(), false)
                .filter(task -> task.at("/activityId").asText().equals(activity))
                .mapToDouble(EstimatedTasks::planned)
                .sum();
    }

    private static double hours(JsonNode effort) {
        return new Effort(
                        effort.at("/optimistic").decimalValue(),
                        effort.at("/likely").decimalValue(),
                        effort.at("/pessimistic").decimalValue())
                .plannedHours()
                .doubleValue();
    }
}
