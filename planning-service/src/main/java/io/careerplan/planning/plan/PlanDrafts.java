package io.careerplan.planning.plan;

import io.careerplan.kit.problem.Refusal;
import io.careerplan.planning.document.PlanDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where features that write plans put them: as drafts, on the way of every new plan. */
@ApplicationScoped
public class PlanDrafts {
    private final Plans plans;

    PlanDrafts(Plans plans) {
        this.plans = plans;
    }

    /**
     * Stores a new draft in the running transaction.
     *
     * @throws Refusal 404 to those who may not edit the person's plans; 400 for a document that breaks a rule
     */
    public PlanView store(UUID person, PlanDocument document) {
        return plans.draft(person, document);
    }
}
