package io.careerplan.assessment.scale;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What own scales are kept within. */
@ConfigMapping(prefix = "careerplan.scale")
interface ScaleSettings {

    /** Scales of an organisation at most, retired ones among them; with more nobody knows on which to rate. */
    @WithDefault("50")
    int mostOfOrganisation();
}
