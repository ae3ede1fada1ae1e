package io.careerplan.planning.quality;

import static java.util.stream.Collectors.toMap;

import io.careerplan.events.GoalState;
import io.careerplan.planning.document.Milestone;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.forecast.ForecastResult;
import io.careerplan.planning.schedule.PlanBasis;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that a plan is judged by.
 *
 * @param standing the plan as it stands today with the hours and money there are; empty where nobody has said how many
 *     hours
 * @param forecast of the plan as it stands; empty without a capacity
 * @param goals the person's goals as far as they are known here
 * @param alignment of the target occupation with the person's work values, 0 to 100, where known
 */
record QualityBasis(
        PlanDocument document,
        Optional<PlanBasis> standing,
        Optional<ForecastResult> forecast,
        List<GoalState> goals,
        Optional<BigDecimal> alignment,
        QualityLimits limits) {

    QualityBasis {
        goals = List.copyOf(goals);
    }

    /** The items of a section by id. */
    static <T> Stream<Map.Entry<String, T>> items(Map<String, T> section) {
        return section.entrySet().stream().sorted(Map.Entry.comparingByKey());
    }

    Stream<Map.Entry<String, Milestone>> milestones() {
        return items(document.roadmap().milestones());
    }

    /** The goals that milestones serve, by id, each with the first milestone that does. */
    Map<String, String> servedGoals() {
        var served = new TreeMap<String, String>();
        milestones().forEach(milestone -> {
            var goal = milestone.getValue().goalId();
            if (goal != null) {
                served.putIfAbsent(goal, milestone.getKey());
            }
        });
        return served;
    }

    /** What is known of the person's goals, by id. */
    Map<String, GoalState> knownGoals() {
        return goals.stream().collect(toMap(goal -> goal.id().toString(), goal -> goal, (one, other) -> one));
    }
}
