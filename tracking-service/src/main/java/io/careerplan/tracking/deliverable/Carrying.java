package io.careerplan.tracking.deliverable;

/**
 * How a plan is being carried out, as far as tracking's documents depend on it.
 *
 * @param worked whether work was logged on it or a milestone reached
 * @param reviewed whether a review of it was completed
 * @param undecided whether a recommendation about it waits for a decision
 * @param revised whether it was revised after it was activated; what was revised before is the plan that is carried out
 * @param proposed whether a proposal to adjust it waits for a decision
 */
record Carrying(boolean worked, boolean reviewed, boolean undecided, boolean revised, boolean proposed) {}
