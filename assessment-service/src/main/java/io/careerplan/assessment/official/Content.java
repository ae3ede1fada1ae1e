package io.careerplan.assessment.official;

import java.util.Map;

/**
 * What a file says.
 *
 * @param release of the data set it belongs to
 * @param rows by the code of the occupation
 */
public record Content<T>(String release, Map<String, T> rows) {}
