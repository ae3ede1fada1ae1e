package io.careerplan.kit.failpoint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Which fail point is armed. A service that is not on the bench refuses to start with any. */
@ConfigMapping(prefix = FailPointSettings.PREFIX)
public interface FailPointSettings {

    /** What the names of these settings begin with. */
    String PREFIX = "careerplan.fail-point";

    /** The armed point. */
    Optional<FailPoint> at();

    /** How often it is passed before it stops the service. */
    @WithDefault("0")
    int after();

    /** File that comes into being when the service has stopped there. */
    Optional<Path> signal();
}
