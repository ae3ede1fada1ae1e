package io.careerplan.assessment.starter;

import io.careerplan.assessment.catalogue.CatalogueIntake;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Takes in the shipped catalogue when the service starts, once for each state of the tables. */
@ApplicationScoped
class StarterLoad {

    private static final Logger LOG = Logger.getLogger(StarterLoad.class);

    private final CatalogueIntake intake;

    StarterLoad(CatalogueIntake intake) {
        this.intake = intake;
    }

    void onStart(@Observes StartupEvent event) {
        if (intake.take(StarterCatalogue.fingerprint(), StarterCatalogue::read)) {
            LOG.info("took in the starter catalogue");
        }
    }
}
