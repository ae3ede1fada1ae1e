package io.careerplan.assessment.learning;

import io.careerplan.assessment.resourcefit.Need;
import io.careerplan.events.UncoveredReason;

/**
 * A gap that is not closed, or the rest of one.
 *
 * @param skillId the skill
 * @param skillName its name
 * @param from level up to which it is covered, as a share of the scale, 0 to 1
 * @param required level that is asked for, as a share of the scale
 * @param reason why there is no more
 */
public record Uncovered(String skillId, String skillName, double from, double required, UncoveredReason reason) {

    static Uncovered all(Need need, UncoveredReason reason) {
        return new Uncovered(need.skillId(), need.skillName(), need.from(), need.required(), reason);
    }

    /** What is left of the gap behind an objective. */
    public static Uncovered rest(Objective objective, UncoveredReason reason) {
        return new Uncovered(objective.skillId(), objective.skillName(), objective.to(), objective.required(), reason);
    }

    /** The whole gap of an objective that is given up. */
    public static Uncovered whole(Objective objective, UncoveredReason reason) {
        return new Uncovered(
                objective.skillId(), objective.skillName(), objective.from(), objective.required(), reason);
    }
}
