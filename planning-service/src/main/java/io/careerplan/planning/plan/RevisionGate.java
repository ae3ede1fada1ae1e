package io.careerplan.planning.plan;

import io.careerplan.planning.document.PlanDocument;
import jakarta.enterprise.context.ApplicationScoped;

/** What the quality gate would say of changes that nobody has made yet. Reads in the running transaction. */
@ApplicationScoped
public class RevisionGate {
    private final PlanGate gate;
    private final PlanRepository plans;

    RevisionGate(PlanGate gate, PlanRepository plans) {
        this.gate = gate;
        this.plans = plans;
    }

    /** The verdict on the plan saying something else, as things stand now. */
    public GateVerdict of(PlanSnapshot plan, PlanDocument changed) {
        var then = plan.saying(changed);
        boolean passes = gate.objections(then).isEmpty();
        return new GateVerdict(
                passes,
                passes || isOverridden(plan) || gate.objections(plan, then).isEmpty());
    }

    private boolean isOverridden(PlanSnapshot plan) {
        return plans.findByIdOptional(plan.id()).flatMap(Plan::gateOverride).isPresent();
    }
}
