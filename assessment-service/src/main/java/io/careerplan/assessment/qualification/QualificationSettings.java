package io.careerplan.assessment.qualification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What qualifications are kept within. */
@ConfigMapping(prefix = "careerplan.qualification")
interface QualificationSettings {

    /** Qualifications of a person at most; no career has more that matter. */
    @WithDefault("200")
    int mostOfPerson();
}
