package io.careerplan.tracking.recommendation;

import java.util.UUID;

/** Who wants to know, in the transaction of the decision, that a person decided on a recommendation. */
public interface DecisionLog {

    /** Notes the decision. */
    void decided(UUID person);
}
