package io.careerplan.kit.signin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a token that was found good is taken for good. */
@ConfigMapping(prefix = "careerplan.sign-in")
interface SignInSettings {

    /**
     * Time for which a token is not verified again, but never beyond its expiry. A signing key that the issuer withdraws
     * opens nothing after this time. 0 verifies every request's token.
     */
    @WithDefault("60s")
    Duration trustVerifiedFor();

    /** Most tokens remembered, which bounds the memory: about 6 KiB each. */
    @WithDefault("2000")
    long verifiedTokens();
}
