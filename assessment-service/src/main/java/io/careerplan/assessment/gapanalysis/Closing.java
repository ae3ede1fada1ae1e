package io.careerplan.assessment.gapanalysis;

/**
 * Closing one gap.
 *
 * @param urgency what to work on first
 * @param learning what it takes
 */
record Closing(Urgency urgency, Learning learning) {}
