package io.careerplan.assessment.rating;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is taken for a rating. */
@ConfigMapping(prefix = "careerplan.rating")
interface RatingSettings {

    /** Years a rating may lie back; an older one would count next to nothing and is more likely a slip of the pen. */
    @WithDefault("20")
    int oldestYears();

    /**
     * Most different technologies a person has ratings of. Every change of a profile is told, and every answer shows it, with all
     * that was rated in it; skills are few, but of technologies a catalogue has thousands, which would outgrow what one event
     * may carry. Nobody works with as many as this.
     */
    @WithDefault("500")
    int technologies();
}
