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
        requireNone(objections(plan));
    }

    /**
     * The same for a changed plan, unless it leads out of being below the gate, or a coach has let it begin there.
     *
     * @throws Refusal as above
     */
    void requireLetsThrough(PlanSnapshot before, Plan plan) {
        if (plan.gateOverride().isEmpty()) {
            requireNone(gate.objections(before, PlanSnapshot.of(plan)));
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

    private static void requireNone(List<InputError> objections) {
        if (!objections.isEmpty()) {
            throw Refusal.conflictAt("quality-gate-failed", objections);
        }
    }

    private List<InputError> objections(Plan plan) {
        return gate.objections(PlanSnapshot.of(plan));
    }
}
