package io.careerplan.planning.quality;

import io.careerplan.planning.quality.QualityLimits.LeastItems;
import io.careerplan.planning.quality.QualityLimits.Thresholds;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** What makes a plan good enough. All of it is this product's convention; an organisation may set its own thresholds. */
@ConfigMapping(prefix = "careerplan.quality")
interface QualitySettings {

    /** Score that each of the five parts must reach, 0 to 100; an organisation's {@code gateMinimum} goes before it. */
    @WithDefault("60")
    BigDecimal leastScore();

    /** Score that the mean of the five parts must reach, 0 to 100; an organisation's {@code gateMean} goes before it. */
    @WithDefault("75")
    BigDecimal leastMean();

    /** Milestones of a filled roadmap. */
    @WithDefault("2")
    int leastMilestones();

    /** Activities of a filled learning section. */
    @WithDefault("3")
    int leastActivities();

    /** Tasks of a filled timeline. */
    @WithDefault("3")
    int leastTasks();

    /** Emergency reserves of filled resources. */
    @WithDefault("1")
    int leastReserves();

    /** Risks of a filled register. */
    @WithDefault("3")
    int leastRisks();

    /** Contingencies that are needed whatever the risks are. */
    @WithDefault("1")
    int leastContingencies();

    /** Adjustment rules of a filled flexibility section. */
    @WithDefault("1")
    int leastAdjustmentRules();

    /** Probability of being done by the end of the plan from which on realism is full, 0 to 1. */
    @WithDefault("0.8")
    BigDecimal goodChance();

    /** What realism is held down to where a week or month holds more than there is, 0 to 1; below the least score. */
    @WithDefault("0.5")
    BigDecimal shareWhenExceeded();

    /** Words of a milestone's title from which on it says what is reached. */
    @WithDefault("3")
    int wordsOfTitle();

    /** Alignment of the target occupation with the person's work values that is as good as full, 0 to 100. */
    @WithDefault("60")
    BigDecimal fairAlignment();

    /** Priority of work that makes the goal it leads to a critical one, 1 to 5. */
    @WithDefault("5")
    int criticalPriority();

    /** Most days between progress reviews. */
    @WithDefault("31")
    int daysBetweenMonthly();

    /** Most days between comprehensive reviews. */
    @WithDefault("92")
    int daysBetweenComprehensive();

    /** Share of the weekly hours that is kept free, 0 to 1. */
    @WithDefault("0.15")
    BigDecimal slack();

    /** The same as the rules take it, under the thresholds in force. */
    default QualityLimits limits(Thresholds thresholds) {
        return new QualityLimits(
                thresholds,
                new LeastItems(
                        leastMilestones(),
                        leastActivities(),
                        leastTasks(),
                        leastReserves(),
                        leastRisks(),
                        leastContingencies(),
                        leastAdjustmentRules()),
                goodChance(),
                shareWhenExceeded(),
                wordsOfTitle(),
                fairAlignment(),
                criticalPriority(),
                daysBetweenMonthly(),
                daysBetweenComprehensive(),
                slack());
    }
}
