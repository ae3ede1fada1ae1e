package io.careerplan.assessment.owncatalogue;

import io.careerplan.assessment.catalogue.AfterIntake;
import io.careerplan.assessment.catalogue.SharedTenant;
import jakarta.enterprise.context.ApplicationScoped;

/** What all share has changed, so own occupations have others nearest to them. */
@ApplicationScoped
class OwnAfterIntake implements AfterIntake {

    private static final String TENANTS = "select distinct tenant from occupation where tenant <> '" + SharedTenant.NAME
            + "' and not retired order by tenant";

    private final TenantRound round;
    private final OwnRetelling retelling;

    OwnAfterIntake(TenantRound round, OwnRetelling retelling) {
        this.round = round;
        this.retelling = retelling;
    }

    @Override
    public void taken() {
        round.tell("Own occupations", TENANTS, retelling::ofAll);
    }
}
