package io.careerplan.kit.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How jobs are run. */
@ConfigMapping(prefix = "careerplan.job")
public interface JobSettings {

    /** Off on instances that shall only answer requests. */
    @WithDefault("true")
    boolean enabled();

    /** Jobs that this instance runs at once. */
    @WithDefault("2")
    int concurrency();

    /** How often to look without being woken, also for jobs whose instance died. */
    @WithDefault("5s")
    Duration pollEvery();

    /** How long a job stays with an instance that no longer renews it; renewed three times as often. */
    @WithDefault("30s")
    Duration lease();

    /** Runs after which a job that never came to an end is given up. */
    @WithDefault("5")
    int attempts();

    /** How long a stopping instance lets running jobs go on before it puts them back. */
    @WithDefault("5s")
    Duration stopWithin();

    /** How long finished jobs can be read. */
    @WithDefault("P30D")
    Duration keepFinished();
}
