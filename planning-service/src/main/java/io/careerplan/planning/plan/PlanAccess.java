package io.careerplan.planning.plan;

import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The way to a plan: only for those who may do to it what they came for. */
@ApplicationScoped
public class PlanAccess {
    private final PlanRepository plans;
    private final AccessControl access;

    PlanAccess(PlanRepository plans, AccessControl access) {
        this.plans = plans;
        this.access = access;
    }

    /**
     * Lets those pass who may read the plan.
     *
     * @throws Refusal 404 for everybody else, as if there were no such plan
     */
    public void requireReadable(UUID id) {
        require(id, Verb.READ);
    }

    /**
     * The plan, for those who may read it.
     *
     * @throws Refusal 404 for everybody else, as if there were no such plan
     */
    public PlanSnapshot read(UUID id) {
        return PlanSnapshot.of(require(id, Verb.READ));
    }

    /**
     * The plan, for those who may edit it.
     *
     * @throws Refusal 404 for everybody else, as if there were no such plan
     */
    public PlanSnapshot editable(UUID id) {
        return PlanSnapshot.of(require(id, Verb.EDIT));
    }

    /**
     * The plan, for those who may approve it.
     *
     * @throws Refusal 404 for everybody else, as if there were no such plan
     */
    public PlanSnapshot approvable(UUID id) {
        return PlanSnapshot.of(require(id, Verb.APPROVE));
    }

    Plan require(UUID id, Verb verb) {
        var plan = plans.require(id);
        access.require(plan.personId(), Section.PLAN, verb);
        return plan;
    }

    void requirePerson(UUID person, Verb verb) {
        access.require(person, Section.PLAN, verb);
    }
}
