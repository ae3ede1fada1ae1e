package io.careerplan.assessment.readiness;

import org.jspecify.annotations.Nullable;

/**
 * An occupation in the order of its likeness to a reference.
 *
 * @param code the occupation
 * @param similarity cosine of the importances, 0 to 1
 * @param readiness of the person, 0 to 1; absent without ratings
 * @param percentile share of all occupations with a lower readiness, 0 to 100; absent with the readiness, and
 *     where it was looked at alone
 */
public record RankedOccupation(
        String code,
        double similarity,
        @Nullable Double readiness,
        @Nullable Double percentile) {}
