package io.careerplan.tracking.recommendation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** From where on the rules speak: conventions of this product, to be set per installation. */
@ConfigMapping(prefix = "careerplan.tracking.recommendation")
interface RecommendationLimits {

    /** Milestones missed and still open from which on dates no longer help one by one. */
    @WithDefault("2")
    int rePlanFromMissed();

    /** Days that a milestone is late from which on more time is no answer any more. */
    @WithDefault("29")
    int rePlanFromDaysLate();

    /** Logged over planned effort of done tasks from which on the plan holds too much. */
    @WithDefault("1.5")
    BigDecimal lessScopeFromRatio();

    /** Done tasks below which that ratio says nothing. */
    @WithDefault("3")
    int lessScopeFromTasks();

    /** Tasks begun and not done from which on help is due. */
    @WithDefault("2")
    int mentorHelpFromTasks();

    /** Days since the end of its week from which on a task that was begun counts as stuck. */
    @WithDefault("14")
    int mentorHelpFromDays();

    /** Attainment down to which a milestone puts its goal in doubt; −2 is much less than expected. */
    @WithDefault("-2")
    int goalUpdateFromAttainment();

    /** Days before its date by which each milestone was reached when everything was early. */
    @WithDefault("1")
    int earlyFromDays();
}
