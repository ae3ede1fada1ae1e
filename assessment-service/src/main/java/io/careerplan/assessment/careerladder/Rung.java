package io.careerplan.assessment.careerladder;

/**
 * A rung of a ladder.
 *
 * @param code the occupation
 * @param title its name, or the last one it had
 * @param listed whether the catalogue has the occupation still
 */
record Rung(String code, String title, boolean listed) {}
