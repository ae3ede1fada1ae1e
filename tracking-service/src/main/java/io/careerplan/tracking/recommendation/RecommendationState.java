package io.careerplan.tracking.recommendation;

import io.careerplan.kit.problem.Refusal;

/** What the person decided. Extensible. */
public enum RecommendationState {
    OPEN,
    ACCEPTED,
    REJECTED;

    /**
     * The state after a decision.
     *
     * @throws Refusal 409 when it was decided before
     */
    RecommendationState decide(RecommendationState decision) {
        if (this != OPEN) {
            throw Refusal.conflict("recommendation-already-decided", this);
        }
        return decision;
    }
}
