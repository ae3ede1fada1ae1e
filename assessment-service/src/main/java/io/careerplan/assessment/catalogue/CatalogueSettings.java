package io.careerplan.assessment.catalogue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the catalogue is kept in memory. */
@ConfigMapping(prefix = "careerplan.catalogue")
public interface CatalogueSettings {

    /**
     * How long the catalogue in memory is used before it is asked whether another instance has stored a newer one: one short
     * question, and the time after which a change is seen everywhere.
     */
    @WithDefault("2s")
    Duration askForNewerEvery();

    /** How many of the nearest occupations are published with each, so that others need no similarity of their own. */
    @WithDefault("40")
    int nearestPublished();
}
