package io.careerplan.planning.forecast;

/**
 * Something that may hold the plan up.
 *
 * @param probability that it happens while the plan runs, 0 to 1
 * @param delayWeeks by which it holds up what is not done when it happens, not negative
 */
public record ForecastRisk(String id, String title, double probability, double delayWeeks) {}
