package io.careerplan.assessment.gaptechnology;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How technologies are named beside gaps. */
@ConfigMapping(prefix = "careerplan.gap-technology")
public interface TechnologySettings {

    /** Most technologies that are named for one target, so that an answer stays readable; how many more there are is said. */
    @WithDefault("20")
    int named();
}
