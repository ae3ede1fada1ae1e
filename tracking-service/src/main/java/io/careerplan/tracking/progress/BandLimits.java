package io.careerplan.tracking.progress;

import io.careerplan.events.Band;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** Where the bands of the schedule performance index SPI(t) meet: conventions of this product. */
@ConfigMapping(prefix = "careerplan.tracking.band")
interface BandLimits {

    /** From here on a plan is on track. */
    @WithDefault("0.95")
    BigDecimal onTrackFrom();

    /** From here on a plan is to be watched; below it is off track. */
    @WithDefault("0.85")
    BigDecimal watchFrom();

    /** The band that an index lies in. */
    default Band of(BigDecimal spi) {
        if (spi.compareTo(onTrackFrom()) >= 0) {
            return Band.ON_TRACK;
        }
        return spi.compareTo(watchFrom()) >= 0 ? Band.WATCH : Band.OFF_TRACK;
    }
}
