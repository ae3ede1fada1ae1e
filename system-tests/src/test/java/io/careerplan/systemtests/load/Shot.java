package io.careerplan.systemtests.load;

/**
 * A call that was made.
 *
 * @param phase what was going on when it was due
 * @param status of its answer, 0 when none came
 * @param nanos from when it was due to its answer
 */
record Shot(String phase, int status, long nanos) {}
