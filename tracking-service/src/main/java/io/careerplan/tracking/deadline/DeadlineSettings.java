package io.careerplan.tracking.deadline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How passed dates are looked for. */
@ConfigMapping(prefix = "careerplan.tracking.due-check")
interface DeadlineSettings {

    /** Plans claimed at once; more are taken in the same run. */
    @WithDefault("100")
    int batch();

    /** Time an instance has for what it claimed; after that another may take it. Shorter than the interval of the check. */
    @WithDefault("10s")
    Duration claim();
}
