package io.careerplan.assessment.instrument;

import java.math.BigDecimal;

/**
 * Scores that are called the same. Where one begins is this product's convention.
 *
 * @param name LOW, MIDDLE or HIGH in the instruments that ship
 * @param from the least score of it, 0 to 100; it ends where the next one begins
 */
record ScoreBand(String name, BigDecimal from) {}
