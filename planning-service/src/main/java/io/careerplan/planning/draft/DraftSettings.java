package io.careerplan.planning.draft;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** What generated plans keep to: conventions of this product, to be set per installation. */
@ConfigMapping(prefix = "careerplan.draft")
interface DraftSettings {

    /** Share of the weekly hours that nothing is planned into; the quality gate asks for 0.15. */
    @WithDefault("0.15")
    BigDecimal slack();

    /** Months up to which the end of a plan is moved before the scope is cut. */
    @WithDefault("24")
    int longestMonths();

    /** Activities of a plan whose request names no number. */
    @WithDefault("24")
    int mostActivities();

    /** Least probability that a plan is done by its end. */
    @WithDefault("0.8")
    BigDecimal leastProbability();

    /** Months that a move takes once somebody is ready for it. */
    @WithDefault("6")
    int searchMonths();

    /** Days between progress reviews; at most 31. */
    @WithDefault("30")
    int monthlyEveryDays();

    /** Days between comprehensive reviews; at most 92. */
    @WithDefault("90")
    int comprehensiveEveryDays();

    /** The same as the algorithm takes it. */
    default DraftConventions conventions() {
        return new DraftConventions(
                slack(),
                longestMonths(),
                mostActivities(),
                leastProbability(),
                searchMonths(),
                monthlyEveryDays(),
                comprehensiveEveryDays());
    }
}
