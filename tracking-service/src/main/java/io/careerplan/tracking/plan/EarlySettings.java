package io.careerplan.tracking.plan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** From where on a milestone was reached early enough to look at the rest of the plan again: a convention of this product. */
@ConfigMapping(prefix = "careerplan.tracking.milestone-early")
interface EarlySettings {

    /** Share of its planned span, 0 to 1, by more than which it was reached before its date. */
    @WithDefault("0.20")
    BigDecimal share();
}
