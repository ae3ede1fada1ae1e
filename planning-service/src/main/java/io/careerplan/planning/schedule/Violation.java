package io.careerplan.planning.schedule;

/**
 * A hard rule broken.
 *
 * @param where id of the work, Monday of the week or month
 */
public record Violation(HardRule rule, String where) {}
