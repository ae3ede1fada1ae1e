package io.careerplan.assessment.situation;

import io.careerplan.kit.database.EntityRows;
import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Assessments, to be handed out and to be forgotten. */
@ApplicationScoped
class SituationData implements PersonalData {

    private final SituationRepository repository;
    private final EntityRows rows;

    SituationData(SituationRepository repository, EntityRows rows) {
        this.repository = repository;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "situation-assessments";
    }

    /** The scores that they name stand with the responses. */
    @Override
    public Object export(UUID personId) {
        return rows.of(
                SituationAssessment.class,
                "personId = :person order by id",
                personId,
                assessment -> SituationView.from(assessment, List.of()));
    }

    @Override
    public void erase(UUID personId) {
        repository.delete("personId", personId);
    }
}
