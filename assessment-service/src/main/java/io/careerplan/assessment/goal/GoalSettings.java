package io.careerplan.assessment.goal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is taken for goals. */
@ConfigMapping(prefix = "careerplan.goal")
interface GoalSettings {

    /** Most goals of one person, closed ones among them: an event tells all of them at once and has to stay small. */
    @WithDefault("100")
    int goalsOfPerson();
}
