package io.careerplan.assessment.skilldemand;

/**
 * What an occupation asks of a skill.
 *
 * @param importance scale IM, 1 to 5
 * @param level scale LV, 0 to 7
 */
record Asked(double importance, double level) {}
