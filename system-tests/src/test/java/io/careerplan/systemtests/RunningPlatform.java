package io.careerplan.systemtests;

import io.careerplan.localstack.platform.Part;
import io.careerplan.localstack.platform.Platform;
import io.careerplan.localstack.platform.PlatformSettings;
import io.careerplan.systemtests.demo.Addresses;

/** The packaged platform, started once for all system tests of this JVM and ended with it. */
public final class RunningPlatform {

    private static final Platform PLATFORM = start();

    private RunningPlatform() {}

    public static Platform get() {
        return PLATFORM;
    }

    public static Addresses addresses() {
        return addresses(PLATFORM);
    }

    /** Where a platform answers, be it this or one that a scenario has started for itself. */
    public static Addresses addresses(Platform platform) {
        return new Addresses(
                platform.service(Part.ASSESSMENT),
                platform.service(Part.PLANNING),
                platform.service(Part.TRACKING),
                platform.stack().issuer(),
                platform.stack().kafka());
    }

    private static Platform start() {
        var platform = Platform.start(PlatformSettings.forTests());
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
        return platform;
    }
}
