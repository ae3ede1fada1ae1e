package io.careerplan.kit.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the inbox remembers. */
@ConfigMapping(prefix = "careerplan.inbox")
public interface InboxSettings {

    /** Longer than topics keep records (30 days), so that whatever can still be delivered is still known. */
    @WithDefault("P35D")
    Duration keepReceived();
}
