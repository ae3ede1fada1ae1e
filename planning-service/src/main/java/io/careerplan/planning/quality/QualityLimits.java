package io.careerplan.planning.quality;

import java.math.BigDecimal;

/**
 * What the rules hold a plan against; {@link QualitySettings} says what each is for.
 *
 * @param thresholds what a plan has to reach to pass
 * @param least how much each section needs
 * @param chance of finishing in time, above 0
 * @param exceededShare what is left of the share of realism where hours or money are exceeded, 0 to 1
 * @param titleWords words of a title that says what is reached
 * @param fairAlignment of the target with the person's values, above 0 and at most 100
 * @param criticalPriority of work that makes its goal a critical one, 1 to 5
 * @param monthlyDays most days between progress reviews
 * @param comprehensiveDays most days between comprehensive reviews
 * @param slack share of the weekly hours kept free, above 0
 */
record QualityLimits(
        Thresholds thresholds,
        LeastItems least,
        BigDecimal chance,
        BigDecimal exceededShare,
        int titleWords,
        BigDecimal fairAlignment,
        int criticalPriority,
        int monthlyDays,
        int comprehensiveDays,
        BigDecimal slack) {

    /**
     * What a plan has to reach to pass.
     *
     * @param leastScore of each part, 0 to 100
     * @param leastMean of the five parts, 0 to 100
     */
    record Thresholds(BigDecimal leastScore, BigDecimal leastMean) {}

    /** How many items each section needs. */
    record LeastItems(
            int milestones,
            int activities,
            int tasks,
            int reserves,
            int risks,
            int contingencies,
            int adjustmentRules) {}
}
