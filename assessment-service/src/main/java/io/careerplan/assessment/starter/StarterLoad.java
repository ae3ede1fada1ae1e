package io.careerplan.assessment.starter;

import io.careerplan.assessment.catalogue.CatalogueIntake;
import io.careerplan.assessment.cataloguerelease.ReleaseHistory;
import io.careerplan.assessment.cataloguerelease.ReleaseOrigin;
import io.careerplan.kit.id.Ids;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/**
 * Takes in the shipped catalogue when the service starts, once for each state of the tables, and does what was left undone
 * behind the last catalogue.
 */
@ApplicationScoped
class StarterLoad {

    private static final Logger LOG = Logger.getLogger(StarterLoad.class);

    private final CatalogueIntake intake;
    private final ReleaseHistory history;

    StarterLoad(CatalogueIntake intake, ReleaseHistory history) {
        this.intake = intake;
        this.history = history;
    }

    void onStart(@Observes StartupEvent event) {
        if (intake.take(
                StarterCatalogue.fingerprint(),
                StarterCatalogue::read,
                taken -> history.note(Ids.next(), ReleaseOrigin.STARTER, taken))) {
            LOG.info("took in the starter catalogue");
        }
        follow();
    }

    /** One organisation that cannot be told of the catalogue must not keep the service from all others. */
    private void follow() {
        try {
            intake.follow();
        } catch (RuntimeException failed) {
            LOG.error("What follows on the catalogue failed; the next start or import does it again", failed);
        }
    }
}
