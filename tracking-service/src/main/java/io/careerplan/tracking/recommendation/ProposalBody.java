package io.careerplan.tracking.recommendation;

import io.careerplan.events.OptionKind;
import io.careerplan.events.ProposalOption;
import io.careerplan.events.ProposalState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a proposal's content.
 *
 * @param format number of this layout
 * @param probabilityBefore chance of the plan as it stands, 0 to 1
 * @param chosen the option accepted
 * @param decidedAt when it was decided, once it is
 */
record ProposalBody(
        int format,
        BigDecimal probabilityBefore,
        List<Option> options,
        @Nullable OptionKind chosen,
        @Nullable Instant decidedAt) {

    static final int FORMAT = 1;

    ProposalBody {
        options = List.copyOf(options);
    }

    /**
     * One way to adjust the plan.
     *
     * @param kind what gives way
     * @param endsOn last day of the plan then
     * @param weeklyHours hours a week then
     * @param probability chance of finishing by that day, 0 to 1
     */
    record Option(OptionKind kind, LocalDate endsOn, BigDecimal weeklyHours, BigDecimal probability) {

        private static Option of(ProposalOption told) {
            return new Option(told.kind(), told.endsOn(), told.weeklyHours(), told.probability());
        }
    }

    static ProposalBody of(ProposalState told) {
        List<Option> options = told.options().stream().map(Option::of).toList();
        return new ProposalBody(FORMAT, told.probabilityBefore(), options, told.chosen(), told.decidedAt());
    }
}
