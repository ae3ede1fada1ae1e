package io.careerplan.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to adjust a plan.
 *
 * @param kind what gives way
 * @param endsOn last day of the plan then
 * @param weeklyHours hours a week then
 * @param probability chance of finishing by that day, 0 to 1
 * @param p50 day reached in half of the runs, where it is in reach
 * @param p80 day reached in four of five runs, where it is in reach
 * @param changes what would change
 */
public record ProposalOption(
        OptionKind kind,
        LocalDate endsOn,
        BigDecimal weeklyHours,
        BigDecimal probability,
        @Nullable LocalDate p50,
        @Nullable LocalDate p80,
        List<PlanChange> changes) {

    public ProposalOption {
        changes = List.copyOf(changes);
    }
}
