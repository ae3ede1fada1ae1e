package io.careerplan.assessment.survey;

import io.careerplan.events.Event;
import io.careerplan.kit.database.EntityRows;
import io.careerplan.kit.republish.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Says again what was measured, each response as the same fact as the first time: responses never change. */
@ApplicationScoped
class SatisfactionRepublisher implements Republisher {

    private final SurveyRepository repository;
    private final EntityRows rows;

    SatisfactionRepublisher(SurveyRepository repository, EntityRows rows) {
        this.repository = repository;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "satisfaction";
    }

    @Override
    public List<UUID> peopleAfter(UUID after, int limit) {
        return rows.peopleAfter(SurveyResponse.class, "score is not null", after, limit);
    }

    @Override
    public List<Event> ofPerson(UUID person) {
        return repository.scored(person).stream()
                .map(SurveyResponse::measured)
                .flatMap(Optional::stream)
                .map(Event.class::cast)
                .toList();
    }
}
