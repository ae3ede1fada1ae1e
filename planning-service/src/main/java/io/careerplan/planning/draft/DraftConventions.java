package io.careerplan.planning.draft;

import java.math.BigDecimal;

/**
 * What a generated plan keeps to; this product's conventions [C].
 *
 * @param slack share of the weekly hours that nothing is planned into
 * @param longestMonths up to which the end of a plan is moved
 * @param mostActivities where the request names no number
 * @param leastProbability that the plan is done by its end
 * @param searchMonths that a move takes once somebody is ready for it
 * @param monthlyEveryDays days between progress reviews
 * @param comprehensiveEveryDays days between comprehensive reviews
 */
record DraftConventions(
        BigDecimal slack,
        int longestMonths,
        int mostActivities,
        BigDecimal leastProbability,
        int searchMonths,
        int monthlyEveryDays,
        int comprehensiveEveryDays) {

    /** The product's own; {@code careerplan.draft.*} sets others. */
    static final DraftConventions DEFAULT =
            new DraftConventions(new BigDecimal("0.15"), 24, 24, new BigDecimal("0.8"), 6, 30, 90);
}
