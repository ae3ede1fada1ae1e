package io.careerplan.events;

/**
 * How often progress is reviewed.
 *
 * @param monthlyEveryDays days between progress reviews, 1 to 31
 * @param comprehensiveEveryDays days between comprehensive assessments, 1 to 92
 */
public record ReviewCadence(int monthlyEveryDays, int comprehensiveEveryDays) {}
