package io.careerplan.tracking.personfact;

import io.careerplan.events.SmartScore;
import java.util.ArrayList;
import java.util.List;

/** Where a goal has no point of SMART. What is achievable is said by the forecast of a plan, not by the goal. */
public enum GoalWeakness {
    SPECIFIC,
    MEASURABLE,
    RELEVANT,
    TIMELY;

    static List<GoalWeakness> of(SmartScore smart) {
        List<GoalWeakness> weak = new ArrayList<>();
        add(weak, SPECIFIC, smart.specific());
        add(weak, MEASURABLE, smart.measurable());
        add(weak, RELEVANT, smart.relevant());
        add(weak, TIMELY, smart.timely());
        return List.copyOf(weak);
    }

    private static void add(List<GoalWeakness> weak, GoalWeakness point, int points) {
        if (points == 0) {
            weak.add(point);
        }
    }
}
