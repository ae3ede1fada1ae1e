package io.careerplan.assessment.move;

import io.careerplan.assessment.effort.HourRange;
import io.careerplan.assessment.readiness.RankedOccupation;
import io.careerplan.events.MoveKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A move to an occupation.
 *
 * @param rank the occupation moved to with its similarity, and the readiness for it
 * @param title of that occupation
 * @param kind what the move means for a career
 * @param jobZoneChange job zones up or down; absent where one of the two is not known
 * @param wageChange relative change of the median wage, 0.12 = 12 % more; absent unless both are known exactly
 * @param gapHours hours of learning that close the gaps; absent where one of them is not known
 */
record Move(
        RankedOccupation rank,
        String title,
        MoveKind kind,
        @Nullable Integer jobZoneChange,
        @Nullable BigDecimal wageChange,
        @Nullable HourRange gapHours) {}
