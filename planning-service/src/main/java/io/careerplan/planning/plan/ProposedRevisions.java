package io.careerplan.planning.plan;

import io.careerplan.kit.problem.Refusal;
import io.careerplan.planning.document.PlanDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes accepted proposals the next revisions of their plans, through the door of every other change. */
@ApplicationScoped
public class ProposedRevisions {
    private final Plans plans;

    ProposedRevisions(Plans plans) {
        this.plans = plans;
    }

    /**
     * Changes the plan, in the running transaction.
     *
     * @param reason kept with the revision, where one is given
     * @return number of the revision
     * @throws Refusal as any change of an approved or active plan
     */
    public int adopt(UUID plan, PlanDocument document, UUID proposal, @Nullable String reason) {
        return plans.adopt(plan, document, proposal, reason).revision();
    }
}
