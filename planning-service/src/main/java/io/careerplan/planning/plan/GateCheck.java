package io.careerplan.planning.plan;

import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Turns what stands in the way of a plan into a refusal, and a coach's word into an override. */
@ApplicationScoped
class GateCheck {
    private final PlanGate gate;

    GateCheck(PlanGate gate) {
        this.gate = gate;
    }

    /** @throws Refusal 409 {@code quality-gate-failed} with every objection at its place */
    void requirePass(Plan plan) {
        var objections = objections(plan);
        if (!objections.isEmpty()) {
            throw Refusal.conflictAt("quality-gate-failed", objections);
        }
    }

    /**
     * The same for a changed plan, unless a coach has let it begin below the gate.
     *
     * @throws Refusal as above
     */
    void requireStillPasses(Plan plan) {
        if (plan.gateOverride().isEmpty()) {
            requirePass(plan);
        }
    }

    /**
     * An override of what stands in the way.
     *
     * @throws Refusal 409 {@code coach-overrides} for the owner, 409 {@code nothing-to-override} where the plan passes
     */
    GateOverride override(Plan plan, UUID by, String reason, Instant now) {
        if (by.equals(plan.personId())) {
            throw Refusal.conflict("coach-overrides");
        }
        if (objections(plan).isEmpty()) {
            throw Refusal.conflict("nothing-to-override");
        }
        return new GateOverride(by, now, reason);
    }

    private List<InputError> objections(Plan plan) {
        return gate.objections(PlanSnapshot.of(plan));
    }
}
