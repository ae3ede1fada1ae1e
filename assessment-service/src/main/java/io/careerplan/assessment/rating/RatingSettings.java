package io.careerplan.assessment.rating;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is taken for a rating. */
@ConfigMapping(prefix = "careerplan.rating")
interface RatingSettings {

    /** Years a rating may lie back; an older one would count next to nothing and is more likely a slip of the pen. */
    @WithDefault("20")
    int oldestYears();
}
