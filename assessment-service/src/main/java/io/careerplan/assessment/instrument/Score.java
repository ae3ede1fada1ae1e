package io.careerplan.assessment.instrument;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What answers come to.
 *
 * @param value 0 (worst) to 100 (best), two decimal places; absent where too few items were answered
 * @param band what such a score is called
 * @param basis what it rests on, or why there is none
 * @param answered items that were answered
 * @param items items of the instrument
 */
public record Score(@Nullable BigDecimal value, @Nullable String band, ScoreBasis basis, int answered, int items) {

    /** Whether every item was answered. */
    public boolean complete() {
        return basis == ScoreBasis.COMPLETE;
    }
}
