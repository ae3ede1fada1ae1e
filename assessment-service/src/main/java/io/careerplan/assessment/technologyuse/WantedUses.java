package io.careerplan.assessment.technologyuse;

import io.careerplan.assessment.technology.TechnologyUse;
import java.util.Locale;
import java.util.Optional;

/**
 * Which technologies of an occupation are looked for.
 *
 * @param inDemand those that are, or are not, in demand; all unless said
 * @param hot those that are, or are not, hot; all unless said
 */
record WantedUses(Optional<Boolean> inDemand, Optional<Boolean> hot) {

    boolean wants(TechnologyUse use) {
        return inDemand.map(wanted -> wanted == use.inDemand()).orElse(true)
                && hot.map(wanted -> wanted == use.hot()).orElse(true);
    }

    /** In the order in which an occupation's technologies are listed. */
    static String key(TechnologyUse use) {
        var rank = (use.inDemand() ? "0" : "1") + (use.hot() ? "0" : "1");
        return rank + " " + use.name().toLowerCase(Locale.ROOT) + " " + use.id() + " "
                + use.commodity().code();
    }
}
