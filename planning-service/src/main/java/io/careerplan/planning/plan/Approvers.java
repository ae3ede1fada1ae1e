package io.careerplan.planning.plan;

import io.careerplan.events.GrantRole;
import io.careerplan.events.GrantSection;
import io.careerplan.events.GrantVerb;
import io.careerplan.kit.access.GrantRegister;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who approves plans: the coach with that right; people without one guide themselves. */
@ApplicationScoped
class Approvers {
    private final GrantRegister grants;

    Approvers(GrantRegister grants) {
        this.grants = grants;
    }

    /** @throws Refusal 409 {@code coach-approves} when the owner of the plan granted that right to somebody */
    void requireMayApprove(UUID approver, UUID owner) {
        if (approver.equals(owner) && grants.isGranted(owner, GrantRole.COACH, GrantSection.PLAN, GrantVerb.APPROVE)) {
            throw Refusal.conflict("coach-approves");
        }
    }
}
