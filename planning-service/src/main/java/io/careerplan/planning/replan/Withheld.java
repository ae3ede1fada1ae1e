package io.careerplan.planning.replan;

import io.careerplan.events.OptionKind;
import io.careerplan.planning.schedule.Misfit;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A kind of option that is not offered.
 *
 * @param probability the best chance of the plan that it comes to within its limit
 * @param misfits work that would have no weeks in it, and what would make it fit
 */
public record Withheld(OptionKind kind, Reason reason, BigDecimal probability, List<Misfit> misfits) {

    public Withheld {
        misfits = List.copyOf(misfits);
    }

    /** Why it is not offered. Further reasons may follow. */
    @Schema(name = "WithheldReason")
    public enum Reason {
        /** It adds less to the chance of the plan than an option has to. */
        TOO_LITTLE_GAIN,
        /** Work that stays in the plan would be left without weeks. */
        WORK_DOES_NOT_FIT,
        /** The plan would break a rule of plans, for example have too many tasks. */
        BREAKS_A_RULE,
        /** The quality gate would not let it through as a revision of the plan. */
        BELOW_GATE
    }
}
