package io.careerplan.tracking.deliverable;

/**
 * How a plan is being carried out, as far as tracking's documents depend on it.
 *
 * @param worked whether work was logged on it or a milestone reached
 * @param reviewed whether a review of it was completed
 * @param undecided whether a recommendation about it waits for a decision
 * @param revision number of its latest revision; 1 is the plan as it was approved
 * @param proposed whether a proposal to adjust it waits for a decision
 */
record Carrying(boolean worked, boolean reviewed, boolean undecided, int revision, boolean proposed) {}
