package io.careerplan.events;

/**
 * How well a goal is put, 0 to 2 points each.
 *
 * @param specific says what is done
 * @param measurable says how it is measured
 * @param achievable likely by the forecast of the plan that serves it
 * @param relevant serves a larger goal and a value
 * @param timely has a date within its horizon
 */
public record SmartScore(int specific, int measurable, int achievable, int relevant, int timely) {}
