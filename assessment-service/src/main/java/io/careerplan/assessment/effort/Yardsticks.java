package io.careerplan.assessment.effort;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.PerCatalogue;
import io.careerplan.assessment.readiness.GapConventions;
import jakarta.enterprise.context.ApplicationScoped;

/** What is worked out from a catalogue once, kept as long as it is asked for the same one. */
@ApplicationScoped
public class Yardsticks {

    private final PerCatalogue<Yardstick> kept;

    Yardsticks(GapSettings settings) {
        GapConventions conventions = settings.conventions();
        this.kept = new PerCatalogue<>(catalogue -> Yardstick.of(catalogue, conventions));
    }

    /** The yardstick of this catalogue; the same object as long as it is the same catalogue. */
    public Yardstick of(Catalogue catalogue) {
        return kept.of(catalogue);
    }
}
