package io.careerplan.assessment.effort;

import io.careerplan.assessment.readiness.GapConventions;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How gaps are told apart and measured. All of it is this product's convention. */
@ConfigMapping(prefix = "careerplan.gap")
interface GapSettings {

    /** Least importance, 1 to 5, of a gap that is called critical. */
    @WithDefault("3.5")
    double criticalImportance();

    /** Least gap that is called critical, in levels of the catalogue's scale of 0 to 7. */
    @WithDefault("1.0")
    double criticalLevelGap();

    /** Least importance, 1 to 5, at which an occupation demands a skill; 3 is the scale's "important". */
    @WithDefault("3.0")
    double demandImportance();

    /** Hours in a year of the preparation that a job zone stands for: 40 a week. */
    @WithDefault("2080")
    int preparationHours();

    /**
     * Most learning resources, least hours first, that are named for one gap, so that an answer stays readable. The longest
     * of all is named beside them, for it ends the range of hours.
     */
    @WithDefault("5")
    int resourcesNamed();

    /** The same as the algorithms take it. */
    default GapConventions conventions() {
        return new GapConventions(
                criticalImportance(), criticalLevelGap(), demandImportance(), preparationHours(), resourcesNamed());
    }
}
