package io.careerplan.planning.draft;

import io.careerplan.planning.document.PlanDocument;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a generation comes to. */
sealed interface Outcome {

    /**
     * A plan that is likely enough.
     *
     * @param probability that it is done by its end
     */
    record Drafted(PlanDocument document, BigDecimal probability) implements Outcome {}

    /**
     * No plan: even the least scope is not likely enough. Each remedy alone would do.
     *
     * @param limit the last day that the plan may end on
     * @param probability that the least scope is done by then, at best
     * @param weeklyHours with which it would be likely enough; absent where no hours would do
     * @param date on which it would have to end
     */
    record Unrealistic(
            LocalDate limit,
            BigDecimal probability,
            @Nullable BigDecimal weeklyHours,
            @Nullable LocalDate date) implements Outcome {}
}
