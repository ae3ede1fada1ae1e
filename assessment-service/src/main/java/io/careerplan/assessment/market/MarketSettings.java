package io.careerplan.assessment.market;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How a market position is told. */
@ConfigMapping(prefix = "careerplan.market")
interface MarketSettings {

    /** Occupations of the competitive landscape; more would not be read. */
    @WithDefault("10")
    int nearestOccupations();

    /** Least importance, 1 to 5, at which an occupation demands a skill; 3 is the scale's "important". */
    @WithDefault("3.0")
    double demandImportance();
}
