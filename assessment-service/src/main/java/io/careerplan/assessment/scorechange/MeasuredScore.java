package io.careerplan.assessment.scorechange;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A score that is there.
 *
 * @param responseId the response
 * @param score 0 to 100
 * @param at when it was given
 */
public record MeasuredScore(UUID responseId, BigDecimal score, Instant at) {}
