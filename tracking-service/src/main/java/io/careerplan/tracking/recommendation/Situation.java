package io.careerplan.tracking.recommendation;

import io.careerplan.tracking.plan.PlanStanding;
import io.careerplan.tracking.progress.EarnedSchedule;
import java.util.Map;
import java.util.Optional;

/**
 * What rules judge when a review is completed.
 *
 * @param plan how the plan stands
 * @param schedule its earned schedule, where it can be said
 * @param attainment milestone id to attainment as the person judged it in the review, −2 to 2
 */
public record Situation(PlanStanding plan, Optional<EarnedSchedule> schedule, Map<String, Integer> attainment) {

    public Situation {
        attainment = Map.copyOf(attainment);
    }
}
