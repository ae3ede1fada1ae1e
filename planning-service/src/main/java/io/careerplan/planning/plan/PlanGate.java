package io.careerplan.planning.plan;

import io.careerplan.kit.problem.InputError;
import java.util.List;

/** The door that a plan passes on its way to being active, and each change of it from its approval on. */
public interface PlanGate {

    /** What stands in the way of the plan, by places of its document; nothing where it passes. */
    List<InputError> objections(PlanSnapshot plan);

    /**
     * What stands in the way of the plan as the next revision of what it was. Where an active plan is below the gate
     * already, a revision need not pass: it is enough that it leads out, no score of it being lower and one higher.
     */
    List<InputError> objections(PlanSnapshot before, PlanSnapshot changed);
}
