package io.careerplan.events;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A move from one occupation to one of its nearest.
 *
 * @param code the occupation moved to
 * @param title its title
 * @param kind what the move means for a career
 * @param similarity cosine of the importance of skills and knowledge, 0 to 1
 * @param readiness 0 to 1, of somebody who just meets the levels of the occupation moved from; absent without data
 * @param jobZoneChange job zones up or down, where both are known
 * @param wageChange relative change of median pay, 0.12 is 12 % more, where both are known
 * @param gapHours hours of learning that close the gaps of that somebody, where they are known
 */
public record OccupationMove(
        String code,
        String title,
        MoveKind kind,
        BigDecimal similarity,
        @Nullable BigDecimal readiness,
        @Nullable Integer jobZoneChange,
        @Nullable BigDecimal wageChange,
        @Nullable BigDecimal gapHours) {}
