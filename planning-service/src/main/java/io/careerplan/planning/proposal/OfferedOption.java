package io.careerplan.planning.proposal;

import io.careerplan.events.OptionKind;
import io.careerplan.events.Outlook;
import io.careerplan.events.PlanChange;
import io.careerplan.events.ProposalOption;
import io.careerplan.planning.replan.ReplanOption;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to adjust the plan.
 *
 * @param kind what gives way
 * @param endsOn last day of the plan then
 * @param weeklyHours hours a week then
 * @param probability chance of finishing by that day, 0 to 1
 * @param p50 day reached in half of the runs, where it is in reach
 * @param p80 day reached in four of five runs, where it is in reach
 * @param passesGate whether the plan then passed the quality gate when this was prepared; if not, it leads a plan that is
 *     below the gate part of the way out
 * @param milestones outlook of each milestone then, by due date
 * @param changes what would change from the revision that the proposal is based on; what goes is REMOVED
 */
record OfferedOption(
        OptionKind kind,
        LocalDate endsOn,
        BigDecimal weeklyHours,
        BigDecimal probability,
        @Nullable LocalDate p50,
        @Nullable LocalDate p80,
        boolean passesGate,
        List<Outlook> milestones,
        List<PlanChange> changes) {
    private static final String TASK = "task";

    OfferedOption {
        milestones = List.copyOf(milestones);
        changes = List.copyOf(changes);
    }

    static OfferedOption of(ReplanOption option, boolean passesGate) {
        return new OfferedOption(
                option.kind(),
                option.document().endsOn(),
                option.weeklyHours(),
                option.outlook().probability(),
                option.outlook().p50(),
                option.outlook().p80(),
                passesGate,
                option.milestones(),
                option.changes());
    }

    /** As events carry it: without the moves of single tasks, which a plan can have thousands of. */
    ProposalOption toEvent() {
        var told = changes.stream()
                .filter(change -> !change.itemType().equals(TASK))
                .toList();
        return new ProposalOption(kind, endsOn, weeklyHours, probability, p50, p80, told);
    }
}
