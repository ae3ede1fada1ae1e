package io.careerplan.planning.proposal;

import io.careerplan.planning.replan.ReplanLimits;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** How far the options of a proposal go. */
@ConfigMapping(prefix = "careerplan.planning.proposal")
interface ProposalSettings {

    /** Chance of the plan, 0 to 1, at which an option asks for no more; what a plan has to have to be activated. */
    @WithDefault("0.8")
    BigDecimal enough();

    /** What an option adds to the chance of the plan at the least, 0 to 1: less is within the error of estimates. */
    @WithDefault("0.05")
    BigDecimal leastGain();

    /** Weeks by which an option ends the plan later at the most; half a year is a new plan. */
    @WithDefault("26")
    int mostWeeks();

    /** Hours a week that an option asks for at the most, beside those there are: somewhat more than a day of work. */
    @WithDefault("10")
    BigDecimal mostMoreHours();

    /** Hours a week of an option at the most, all in all. */
    @WithDefault("40")
    BigDecimal mostHours();

    default ReplanLimits limits() {
        return new ReplanLimits(enough(), leastGain(), mostWeeks(), mostMoreHours(), mostHours());
    }
}
