package io.careerplan.kit.startup;

import io.smallrye.config.SmallRyeConfig;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where the service runs, as far as it may make a difference. */
public final class Surroundings {

    private Surroundings() {}

    /** Whether this is one developer's machine or a test: the only places for demo secrets and a clock that moves. */
    public static boolean areLocal() {
        return has("local") || has("test");
    }

    /** Whether this is the bench on which faults are tried: a local service that was told so. */
    public static boolean areBench() {
        return areLocal() && has("bench");
    }

    private static boolean has(String profile) {
        return ConfigProvider.getConfig()
                .unwrap(SmallRyeConfig.class)
                .getProfiles()
                .contains(profile);
    }
}
