package io.careerplan.kit.startup;

import io.smallrye.config.SmallRyeConfig;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where the service runs, as far as it may make a difference. */
public final class Surroundings {

    private Surroundings() {}

    /** Whether this is one developer's machine or a test: the only places for demo secrets and a clock that moves. */
    public static boolean areLocal() {
        List<String> profiles =
                ConfigProvider.getConfig().unwrap(SmallRyeConfig.class).getProfiles();
        return profiles.contains("local") || profiles.contains("test");
    }
}
