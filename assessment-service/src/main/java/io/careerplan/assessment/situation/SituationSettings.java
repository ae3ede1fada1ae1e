package io.careerplan.assessment.situation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What assessments are kept within. */
@ConfigMapping(prefix = "careerplan.situation")
interface SituationSettings {

    /** Assessments of a person at most; one a month for more than sixteen years. */
    @WithDefault("200")
    int mostOfPerson();
}
