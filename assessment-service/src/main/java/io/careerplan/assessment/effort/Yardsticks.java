package io.careerplan.assessment.effort;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.readiness.GapConventions;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** What is worked out from a catalogue once, kept as long as it is asked for the same one. */
@ApplicationScoped
public class Yardsticks {

    private final GapConventions conventions;
    private volatile @Nullable Yardstick latest;

    Yardsticks(GapSettings settings) {
        this.conventions = settings.conventions();
    }

    /** The yardstick of this catalogue; the same object as long as it is the same catalogue. */
    public Yardstick of(Catalogue catalogue) {
        var present = latest;
        if (present == null || present.catalogue() != catalogue) {
            present = Yardstick.of(catalogue, conventions);
            latest = present;
        }
        return present;
    }
}
