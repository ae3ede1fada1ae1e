package io.careerplan.assessment.careerladder;

import io.careerplan.assessment.catalogue.AfterIntake;
import io.careerplan.assessment.owncatalogue.TenantRound;
import jakarta.enterprise.context.ApplicationScoped;

/** What all share has changed, so steps of ladders may mean something else. */
@ApplicationScoped
class LaddersAfterIntake implements AfterIntake {

    private static final String TENANTS =
            "select distinct tenant from career_ladder where retired_at is null order by tenant";

    private final TenantRound round;
    private final LadderRetelling retelling;

    LaddersAfterIntake(TenantRound round, LadderRetelling retelling) {
        this.round = round;
        this.retelling = retelling;
    }

    @Override
    public void taken() {
        round.tell("Career ladders", TENANTS, retelling::ofAll);
    }
}
