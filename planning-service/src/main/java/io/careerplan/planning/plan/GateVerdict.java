package io.careerplan.planning.plan;

/**
 * What the quality gate says of a change of a plan.
 *
 * @param passes whether the plan would pass the gate as a plan that is to begin does
 * @param letsThrough whether the change would be let through; what passes is
 */
public record GateVerdict(boolean passes, boolean letsThrough) {}
