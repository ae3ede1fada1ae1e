package io.careerplan.tracking.review;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When a plan's course gives rise to a review: conventions of this product. */
@ConfigMapping(prefix = "careerplan.tracking.review")
interface ReviewSettings {

    /** Months in a row, at least 1, that end off track before a review is opened; each further one adds to it. */
    @WithDefault("2")
    int offTrackMonths();
}
