package io.careerplan.systemtests.faults.publishing;

/**
 * A change of a plan that a service said it took.
 *
 * @param plan id of the plan
 * @param version the version that it has since
 */
record Written(String plan, long version) {}
