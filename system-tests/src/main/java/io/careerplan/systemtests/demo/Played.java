package io.careerplan.systemtests.demo;

/**
 * What the demo has brought about before anybody leaves.
 *
 * @param operator the platform's operator
 * @param hr the organisation's HR system
 * @param employee the owner of the plan
 * @param coach who approved it
 * @param plan the active plan
 */
public record Played(Seat operator, Seat hr, Person employee, Person coach, String plan) {}
