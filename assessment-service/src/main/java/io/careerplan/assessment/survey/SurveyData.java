package io.careerplan.assessment.survey;

import io.careerplan.kit.database.EntityRows;
import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Responses, to be handed out and to be forgotten. */
@ApplicationScoped
class SurveyData implements PersonalData {

    private final SurveyRepository repository;
    private final EntityRows rows;

    SurveyData(SurveyRepository repository, EntityRows rows) {
        this.repository = repository;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "survey-responses";
    }

    @Override
    public Object export(UUID personId) {
        return rows.of(SurveyResponse.class, "personId = :person order by id", personId, SurveyResponseView::from);
    }

    @Override
    public void erase(UUID personId) {
        repository.delete("personId", personId);
    }
}
