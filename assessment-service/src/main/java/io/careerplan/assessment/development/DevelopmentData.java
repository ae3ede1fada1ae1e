package io.careerplan.assessment.development;

import io.careerplan.kit.database.EntityRows;
import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Development plans, to be handed out and to be forgotten. */
@ApplicationScoped
class DevelopmentData implements PersonalData {

    private final DevelopmentRepository repository;
    private final EntityRows rows;

    DevelopmentData(DevelopmentRepository repository, EntityRows rows) {
        this.repository = repository;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "development-plans";
    }

    @Override
    public Object export(UUID personId) {
        return rows.of(DevelopmentPlan.class, "personId = :person order by id", personId, DevelopmentPlanView::from);
    }

    @Override
    public void erase(UUID personId) {
        repository.delete("personId", personId);
    }
}
