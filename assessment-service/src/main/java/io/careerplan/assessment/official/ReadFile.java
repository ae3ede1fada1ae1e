package io.careerplan.assessment.official;

/**
 * A file that was read.
 *
 * @param file its name
 * @param release of the data set it belongs to, or the year of the survey; empty where it has none
 * @param rows it has, without its header
 */
public record ReadFile(String file, String release, int rows) {}
