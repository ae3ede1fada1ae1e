package io.careerplan.assessment.move;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.effort.Yardstick;
import io.careerplan.assessment.readiness.GapConventions;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** What is worked out from a catalogue once, kept as long as it is asked for the same one. */
@ApplicationScoped
class Yardsticks {

    private volatile @Nullable Yardstick latest;

    Yardstick of(Catalogue catalogue) {
        var present = latest;
        if (present == null || present.catalogue() != catalogue) {
            present = Yardstick.of(catalogue, GapConventions.DEFAULT);
            latest = present;
        }
        return present;
    }
}
