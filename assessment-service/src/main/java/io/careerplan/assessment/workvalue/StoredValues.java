package io.careerplan.assessment.workvalue;

/**
 * What became of a PUT.
 *
 * @param values the values as they are now
 * @param created whether there were none before
 */
record StoredValues(WorkValuesView values, boolean created) {}
