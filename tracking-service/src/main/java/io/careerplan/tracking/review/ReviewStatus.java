package io.careerplan.tracking.review;

import io.careerplan.kit.problem.Refusal;

/** Where a review stands. Extensible. */
public enum ReviewStatus {
    OPEN,
    COMPLETED;

    /**
     * The state after completion.
     *
     * @throws Refusal 409 when it was completed before
     */
    ReviewStatus complete() {
        if (this == COMPLETED) {
            throw Refusal.conflict("review-already-completed");
        }
        return COMPLETED;
    }
}
