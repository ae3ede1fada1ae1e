package io.careerplan.kit.consumer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How patiently events are taken. */
@ConfigMapping(prefix = "careerplan.consumer")
public interface ConsumerSettings {

    /** Further tries of a handler that failed for no passing reason, before the event becomes a dead letter. */
    @WithDefault("3")
    int retries();

    /** First pause between tries; each further one is twice as long. */
    @WithDefault("100ms")
    Duration firstPause();

    /** Longest pause between tries, which is also how late the end of an outage is noticed. */
    @WithDefault("5s")
    Duration longestPause();
}
