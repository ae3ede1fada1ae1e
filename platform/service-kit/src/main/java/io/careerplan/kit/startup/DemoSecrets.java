package io.careerplan.kit.startup;

import io.smallrye.config.SmallRyeConfig;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.ConfigProvider;

/** Finds the published secrets of the demo among the settings of a service. */
final class DemoSecrets {

    private static final String MARK = "local-demo-";

    private DemoSecrets() {}

    /** Those among the settings this service runs with. */
    static List<String> inConfig() {
        return in(ConfigProvider.getConfig().unwrap(SmallRyeConfig.class));
    }

    /** Names of the settings whose value is marked as a secret of the demo. */
    static List<String> in(SmallRyeConfig config) {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> !isOfAnotherProfile(name) && isMarked(config, name))
                .sorted()
                .toList();
    }

    /** Settings of profiles that are not active keep the profile before their name. */
    private static boolean isOfAnotherProfile(String name) {
        return name.startsWith("%");
    }

    private static boolean isMarked(SmallRyeConfig config, String name) {
        String raw = config.getConfigValue(name).getRawValue();
        return raw != null && raw.contains(MARK);
    }
}
