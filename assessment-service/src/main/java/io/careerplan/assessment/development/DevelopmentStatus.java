package io.careerplan.assessment.development;

import io.careerplan.kit.problem.Refusal;

/** How far a plan is. */
public enum DevelopmentStatus {
    /** It can be changed. */
    DRAFT,
    /** It stays as it is, and planning builds on it. */
    COMPLETED;

    /**
     * Passes while the plan can be changed.
     *
     * @throws Refusal 409 {@code development-plan-completed}
     */
    void requireDraft() {
        if (this == COMPLETED) {
            throw Refusal.conflict("development-plan-completed");
        }
    }
}
