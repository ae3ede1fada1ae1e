package io.careerplan.tracking.recommendation;

import io.careerplan.tracking.progress.Pace;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a plan ran when advice was decided, and what became of it by the next review.
 *
 * @param atDecision how it ran then
 * @param reviewId the next review of the plan, absent as long as it is not completed
 * @param atReview how it ran when that was completed
 * @param spiChange how much the index rose, negative when it fell; absent where one of the two is not known
 */
record Effect(
        Pace atDecision,
        @Nullable UUID reviewId,
        @Nullable Pace atReview,
        @Nullable BigDecimal spiChange) {}
