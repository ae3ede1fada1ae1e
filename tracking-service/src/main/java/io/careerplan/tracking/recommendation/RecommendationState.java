package io.careerplan.tracking.recommendation;

import io.careerplan.kit.problem.Refusal;

/** What became of it. Extensible. */
public enum RecommendationState {
    OPEN,
    ACCEPTED,
    REJECTED,
    /** There is nothing to decide any more: the proposal that it pointed to was superseded. */
    WITHDRAWN;

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
