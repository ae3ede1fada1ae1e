package io.careerplan.tracking.journey;

import io.careerplan.tracking.nextcall.Situation;

/**
 * Where a person stands, and under which version.
 *
 * @param version grows with every change of what the journey shows
 */
record Standpoint(long version, Situation situation) {}
