package io.careerplan.assessment.instrument;

import java.math.BigDecimal;

/**
 * What was published about an instrument, where others have measured it.
 *
 * @param sd standard deviation of its scores of 0 to 100 among people
 * @param reliability how much of that is not error, above 0 and below 1
 * @param source where it was published
 */
public record PublishedNorm(BigDecimal sd, BigDecimal reliability, String source) {}
