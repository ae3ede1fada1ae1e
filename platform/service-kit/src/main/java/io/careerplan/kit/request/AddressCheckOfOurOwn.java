package io.careerplan.kit.request;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Turns off the framework's check of addresses, whose answer is an empty 400, in favour of {@link RequestChecks}, which
 * checks the same and answers with a problem. The framework reads the switch before any bean exists; the configuration
 * is what comes before that.
 */
public final class AddressCheckOfOurOwn implements SmallRyeConfigBuilderCustomizer {

    private static final String SWITCH = "vertx.disableURIValidation";

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty(SWITCH, "true");
    }
}
