package io.careerplan.planning.plan;

import io.careerplan.kit.problem.InputError;
import java.util.List;

/** The door that a plan passes on its way to being active, and each change of it from its approval on. */
public interface PlanGate {

    /** What stands in the way of the plan, by places of its document; nothing where it passes. */
    List<InputError> objections(PlanSnapshot plan);
}
