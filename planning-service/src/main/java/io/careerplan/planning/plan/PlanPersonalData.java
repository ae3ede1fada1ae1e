package io.careerplan.planning.plan;

import io.careerplan.kit.database.EntityRows;
import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A person's plans, and their name on the answers and overrides they gave to the plans of others. */
@ApplicationScoped
class PlanPersonalData implements PersonalData {
    private final PlanRepository plans;
    private final EntityRows rows;

    PlanPersonalData(PlanRepository plans, EntityRows rows) {
        this.rows = rows;
        this.plans = plans;
    }

    @Override
    public String name() {
        return "plans";
    }

    @Override
    public Object export(UUID personId) {
        return rows.of(Plan.class, "personId = :person order by id", personId, PlanView::from);
    }

    @Override
    public void erase(UUID personId) {
        plans.forgetDecider(personId);
        plans.forgetOverrider(personId);
        plans.deleteOfPerson(personId);
    }
}
