package io.careerplan.assessment.careerladder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What ladders are kept within. */
@ConfigMapping(prefix = "careerplan.career-ladder")
interface LadderSettings {

    /** Ladders of an organisation at most: their steps are worked out anew whenever the catalogue changes. */
    @WithDefault("100")
    int mostOfOrganisation();
}
