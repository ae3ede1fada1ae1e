package io.careerplan.planning.execution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Which milestones have been completed, as far as tracking's word has come through. */
@ApplicationScoped
public class ReachedMilestones {
    private final OutcomeRepository outcomes;

    ReachedMilestones(OutcomeRepository outcomes) {
        this.outcomes = outcomes;
    }

    /** Ids of the completed milestones of a plan. */
    public Set<String> of(UUID plan) {
        return outcomes.completedOf(plan);
    }
}
