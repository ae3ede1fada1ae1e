package io.careerplan.assessment.gap;

/**
 * Closing one gap.
 *
 * @param urgency what to work on first
 * @param learning what it takes
 */
public record Closing(Urgency urgency, Learning learning) {}
